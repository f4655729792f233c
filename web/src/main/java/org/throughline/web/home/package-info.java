/** The front page, the pages around the login, and whether the application is ready. */
@Knows({
    "ballot.box",
    "dialogue.programme",
    "dialogue.series",
    "language",
    "web.guard",
    "web.login",
    "web.page",
    "web.resend",
    "web.session"
})
@NullMarked
package org.throughline.web.home;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
