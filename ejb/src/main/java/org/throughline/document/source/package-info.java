/**
 * What a file prints, as blocks, every character with its place in the source: Markdown and plain text are read here, the
 * other formats write theirs with {@link org.throughline.document.source.BlockWriter}. Asks what a format shows and
 * never what it means.
 */
@Knows({"document.text", "refusal"})
@NullMarked
package org.throughline.document.source;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
