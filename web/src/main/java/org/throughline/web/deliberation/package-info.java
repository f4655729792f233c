/**
 * Pages of live notes and of views; mirrors the feature of the same name. A line of notes travels as JSON between the
 * page and its own address, under the login of the page.
 */
@Knows({
    "deliberation",
    "dialogue",
    "disclosure.descriptor",
    "identity",
    "language",
    "refusal",
    "web.form",
    "web.guard",
    "web.page",
    "web.part"
})
@NullMarked
package org.throughline.web.deliberation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
