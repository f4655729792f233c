/**
 * The matrix and the evidence behind it, for members, for anybody, and as data. What a reader without login sees
 * stands under {@code public} and is asked for apart.
 */
@Knows({
    "dialogue.access",
    "dialogue.series",
    "identity",
    "instrument.catalogue",
    "language",
    "uptake",
    "web.api",
    "web.form",
    "web.guard",
    "web.instrument",
    "web.page",
    "web.session",
    "web.uptake.desk"
})
@NullMarked
package org.throughline.web.uptake.matrix;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
