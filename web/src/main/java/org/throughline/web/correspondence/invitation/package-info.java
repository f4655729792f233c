/** The page on which convenors invite people by mail; mirrors the feature of the same name. */
@Knows({
    "correspondence.invitation",
    "correspondence.key",
    "correspondence.letter",
    "dialogue",
    "identity",
    "language",
    "refusal",
    "web.form",
    "web.guard",
    "web.login",
    "web.page"
})
@NullMarked
package org.throughline.web.correspondence.invitation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
