/**
 * The queue of what is to be coded, and the desk where one person codes one recommendation.
 */
@Knows({
    "dialogue.series",
    "identity",
    "instrument",
    "language",
    "recommendation",
    "refusal",
    "uptake",
    "web.form",
    "web.guard",
    "web.instrument",
    "web.page",
    "web.part"
})
@NullMarked
package org.throughline.web.uptake.desk;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
