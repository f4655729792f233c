/**
 * How a series is founded, set up with its sides and themes, and opened to the public. None of these headings goes while
 * something stands on it: each feature says by {@link org.throughline.dialogue.setup.Usages} what does.
 */
@Knows({"dialogue.access", "dialogue.key", "dialogue.series", "identity", "language", "platform.key", "refusal"})
@NullMarked
package org.throughline.dialogue.setup;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
