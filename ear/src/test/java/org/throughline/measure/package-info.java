/**
 * Measures the application. Its ranking of clauses: how good it is, on sets whose links were made by others, and how fast,
 * beside the bare calls of the libraries. Its ballot box: how many ballots a second, beside bare commits of the same
 * database. Runs on the newer JDK by {@code mvn -Peval} and {@code mvn -Pbench}; no part of the application and of its
 * images.
 */
@NullMarked
package org.throughline.measure;

import org.jspecify.annotations.NullMarked;
