package org.throughline.dialogue.programme;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.language.Bilingual;

/**
 * A session in a programme.
 *
 * @param number in the order in which they were added, from 1; stands in addresses
 * @param startsAt local time in the workshop's zone; null when not set
 */
public record SessionEntry(
        SessionId id,
        int number,
        Bilingual title,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        AttributionRule rule,
        long version) {

    /** The order of a programme: by time, those without one at the end, as they were added. */
    public static final Comparator<SessionEntry> IN_TIME = Comparator.comparing(
                    SessionEntry::startsAt, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparingInt(SessionEntry::number);

    boolean isMovedBy(NewSession given) {
        return !Objects.equals(startsAt, given.startsAt()) || !Objects.equals(endsAt, given.endsAt());
    }
}
