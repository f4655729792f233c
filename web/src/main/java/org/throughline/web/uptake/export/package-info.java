/**
 * Files to carry away: the matrix of a series and an instrument, the codings and the evidence, as a document, a table or
 * data, each with a note on method and with the endorsement statement of the series. A file holds what the matrix shows
 * to whoever asks for it, coders as numbers, and no name of a person, not even in its properties.
 */
@Knows({
    "identity",
    "language",
    "refusal",
    "uptake.dossier",
    "uptake.matrix",
    "web.guard",
    "web.login",
    "web.page",
    "web.uptake.export.file",
    "web.uptake.export.handout"
})
@NullMarked
package org.throughline.web.uptake.export;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
