/**
 * What a series has published: for readers without login, composed from what each feature lets be public; and its reports,
 * brought in, mended, read, and taken over from by those who may.
 */
@Knows({
    "ballot.result",
    "deliberation",
    "dialogue",
    "disclosure.subject",
    "document.format",
    "identity",
    "instrument.catalogue",
    "instrument.library",
    "language",
    "publication",
    "recommendation",
    "refusal",
    "uptake.matrix",
    "web.ballot.result",
    "web.deliberation",
    "web.form",
    "web.guard",
    "web.instrument.importing",
    "web.page",
    "web.part"
})
@NullMarked
package org.throughline.web.publication;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
