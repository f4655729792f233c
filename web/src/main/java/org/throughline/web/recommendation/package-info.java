/**
 * Pages and API of recommendations; mirrors the feature of the same name. The page of one recommendation is composed
 * here of what several features know of it.
 */
@Knows({
    "ballot.result",
    "ballot.round",
    "dialogue",
    "disclosure.subject",
    "identity",
    "language",
    "recommendation",
    "refusal",
    "uptake.result",
    "web.api",
    "web.ballot.result",
    "web.form",
    "web.guard",
    "web.page",
    "web.part"
})
@NullMarked
package org.throughline.web.recommendation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
