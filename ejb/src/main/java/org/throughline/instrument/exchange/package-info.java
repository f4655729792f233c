/**
 * Texts as other programs take them and give them back: Akoma Ntoso 3.0 ({@code statement}) and JSON. What is written here
 * and read again is the same text, provision by provision and letter by letter. In Akoma Ntoso all is said by its own
 * elements; what it has no word for (the kind of a part, the level of a heading, the number without its full stop) stands in
 * attributes of a namespace of ours, and is guessed where they are missing.
 */
@Knows({"document", "instrument.outline", "refusal"})
@NullMarked
package org.throughline.instrument.exchange;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
