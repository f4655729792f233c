/**
 * What somebody typed and sent after their session had ended, kept until they have signed in again.
 */
@Knows({"web.session"})
@NullMarked
package org.throughline.web.resend;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
