package org.throughline.dialogue.stewardship;

import org.jspecify.annotations.Nullable;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;

/**
 * Somebody who runs a series.
 *
 * @param account the log-in name; null for one who gave it up
 * @param role convenor or staff
 * @param known whether somebody has signed in by this account already
 * @param powerless whether a convenor's account lacked the role of one at the last login
 */
public record Steward(
        PersonId person, @Nullable String account, String name, MemberRole role, boolean known, boolean powerless) {}
