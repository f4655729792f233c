/**
 * What the REST API says of itself. The document is drawn from the declared endpoints and the records they answer with,
 * so that it cannot say anything else than they do; and every answer carries a fingerprint by which it can be asked for
 * again cheaply. The API only reads so far; a write would carry the version of its record as {@code If-Match}.
 */
@Knows({"identity", "language", "web.guard", "web.login", "web.refusal"})
@NullMarked
package org.throughline.web.api;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
