package org.throughline.dialogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a workshop as its convenor sees it. */
public record Guest(
        UUID id,
        @Nullable String account,
        String name,
        String side,
        String sector,
        String capacity,
        String role,
        String invitation) {}
