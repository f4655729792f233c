/**
 * What somebody can learn who gets everything that is left after rounds have closed: database files and tables, the row
 * log, a backup made during the voting, logs, access log, the key folder, the login server's files. A program reads it all,
 * is told the truth of half of the rounds to learn from, and guesses the answers of the others. The same program has to
 * find the leak of every one of the {@link org.throughline.assembled.attack.Leak leaky variants}, which shows that it is
 * able to.
 */
@NullMarked
package org.throughline.assembled.attack;

import org.jspecify.annotations.NullMarked;
