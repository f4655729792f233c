/**
 * Measures the application. Its ranking of clauses: how good it is, on sets whose links were made by others, and how fast,
 * beside the bare calls of the libraries. Its ballot box: how many ballots a second, beside a bare servlet, the same
 * statements over JDBC and bare commits of the same database. Its pages: how many a second beside a servlet, and how long
 * they take while the database grows. Runs on the newer JDK by {@code mvn -Peval} and {@code mvn -Pbench}; no part of the
 * application and of its images.
 */
@NullMarked
package org.throughline.measure;

import org.jspecify.annotations.NullMarked;
