package org.throughline.dialogue.participation;

import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.identity.MemberRole;

/**
 * A place in a workshop as its convenor sees it.
 *
 * @param known whether somebody has signed in by this account already
 */
public record Guest(
        ParticipationId id,
        @Nullable String account,
        String name,
        String side,
        String sector,
        Capacity capacity,
        MemberRole role,
        boolean known) {}
