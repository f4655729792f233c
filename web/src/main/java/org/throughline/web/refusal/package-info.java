/**
 * How a refusal or a fault reaches the reader: a page that says what to do next and gives back what was typed, or a
 * problem of RFC 9457 under {@code /api}.
 */
@Knows({"refusal", "web.page", "web.resend"})
@NullMarked
package org.throughline.web.refusal;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
