/**
 * The reports of a series: a publication has an edition for each language, an edition one immutable text in blocks. A
 * file is read into blocks, mended by a person and kept; from what is kept, recommendations and views are taken over with
 * the passage they stand in. On top of the application: may know dialogue, recommendation, deliberation and how
 * instruments read files; nobody below knows it.
 */
@Knows({
    "dialogue",
    "document.source",
    "document.text",
    "identity",
    "instrument.catalogue",
    "language",
    "platform",
    "publication.block",
    "publication.correction",
    "publication.key",
    "publication.parsing",
    "refusal"
})
@NullMarked
package org.throughline.publication;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
