/**
 * The mail server: what the application is told of it, how a letter is written as a mail, and what became of handing it
 * over. It keeps nothing and logs nothing.
 */
@Knows({"correspondence.letter", "language"})
@NullMarked
package org.throughline.correspondence.smtp;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
