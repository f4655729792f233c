/**
 * Pages of the library of instruments: the list, the reader with its margin, and the desk where staff bring texts in.
 * The margin is filled by whoever knows more about a provision than the library does; this package knows only its shape.
 */
@Knows({
    "instrument",
    "language",
    "refusal",
    "uptake.margin",
    "uptake.sheet",
    "web.api",
    "web.form",
    "web.guard",
    "web.login",
    "web.margin",
    "web.page",
    "web.part",
    "web.template"
})
@NullMarked
package org.throughline.web.instrument;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
