/**
 * What a request passes before it reaches its endpoint: headers and origin, size, the rule declared on the endpoint, and
 * the one transaction in which a page reads. The declaration is what the generated access test runs against; the boundaries
 * enforce the same by role and by membership on their own.
 */
@Knows({"identity", "platform", "refusal", "web.login", "web.page", "web.refusal", "web.resend", "web.security"})
@NullMarked
package org.throughline.web.guard;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
