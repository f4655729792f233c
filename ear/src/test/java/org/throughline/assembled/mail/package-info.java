/** What is written to people, from the database to a mail server that is really there, while things fail. */
@NullMarked
package org.throughline.assembled.mail;

import org.jspecify.annotations.NullMarked;
