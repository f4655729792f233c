/**
 * Who may call an endpoint, declared on it. The declaration is what the generated access test runs against; the
 * boundaries enforce the same by role and by membership on their own.
 */
@Knows({"identity", "refusal", "web.login", "web.page", "web.refusal", "web.resend"})
@NullMarked
package org.throughline.web.guard;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
