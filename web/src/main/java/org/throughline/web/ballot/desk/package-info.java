/**
 * Rounds as their convenors prepare, open, announce and end them, and the results as everybody of the workshop reads
 * them.
 */
@Knows({
    "ballot",
    "dialogue",
    "disclosure",
    "identity",
    "language",
    "recommendation",
    "refusal",
    "web.ballot.result",
    "web.ballot.standing",
    "web.form",
    "web.guard",
    "web.login",
    "web.page"
})
@NullMarked
package org.throughline.web.ballot.desk;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
