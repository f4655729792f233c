/**
 * What waits to be sent, in the database: posted in the transaction that has a reason to write, handed to the mail server
 * after it, each mail by short transactions of its own, on whichever node comes first.
 *
 * <p>Between the server's yes and our note of it lies a moment in which a node may die. Such a mail is sent again under the
 * same Message-ID, by which mail programs recognise it, and is said to have gone out perhaps twice: never lost, and never
 * claimed to be known.
 */
@Knows({"correspondence.key", "correspondence.letter", "correspondence.smtp", "dialogue.key", "language", "platform"})
@NullMarked
package org.throughline.correspondence.outbox;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
