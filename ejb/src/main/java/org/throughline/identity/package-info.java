/**
 * Who calls: a person known by the subject of the identity provider, and the person's membership of a series or a
 * workshop with a role. Realm roles come from the identity provider, memberships from here, and both are needed.
 * Memberships are never cached: one taken away is gone with the next request. Knows no other feature.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.identity;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
