/** Pages of series, workshops, sessions and the people in them; mirrors the feature of the same name. */
@Knows({
    "ballot.box",
    "dialogue",
    "identity",
    "language",
    "refusal",
    "web.dialogue.programme",
    "web.form",
    "web.guard",
    "web.page",
    "web.session"
})
@NullMarked
package org.throughline.web.dialogue;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
