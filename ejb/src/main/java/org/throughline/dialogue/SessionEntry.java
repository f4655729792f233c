package org.throughline.dialogue;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/**
 * A session in a programme.
 *
 * @param number its place, from 1; stands in addresses
 * @param startsAt local time in the workshop's zone; null when not set
 */
public record SessionEntry(
        UUID id,
        int number,
        Bilingual title,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        AttributionRule rule,
        long version) {}
