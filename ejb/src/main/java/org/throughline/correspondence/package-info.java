/**
 * What is written to people: letters, the outbox in which they wait, the mail server that takes them, and the messages of
 * a workshop's convenors. It may know the dialogue; nobody below may know it.
 */
@Knows({})
@NullMarked
package org.throughline.correspondence;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
