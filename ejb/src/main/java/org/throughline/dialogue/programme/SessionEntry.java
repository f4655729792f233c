package org.throughline.dialogue.programme;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.language.Bilingual;

/**
 * A line of a programme: a session, or a break, a meal, a visit.
 *
 * @param number in the order in which they were added, from 1; stands in addresses
 * @param startsAt local time in the workshop's zone; null when not set
 * @param room where it is; empty if nothing is said
 * @param rule under which people speak there; says nothing of a break or a meal
 */
public record SessionEntry(
        SessionId id,
        int number,
        SessionKind kind,
        Bilingual title,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String room,
        AttributionRule rule,
        long version) {

    /** The order of a programme: by time, those without one at the end, as they were added. */
    public static final Comparator<SessionEntry> IN_TIME = Comparator.comparing(
                    SessionEntry::startsAt, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparingInt(SessionEntry::number);

    public boolean isMovedBy(NewSession given) {
        return !Objects.equals(startsAt, given.startsAt()) || !Objects.equals(endsAt, given.endsAt());
    }

    /** Whether it is what was given, themes aside. */
    public boolean says(NewSession given) {
        return id.equals(given.id())
                && kind == given.kind()
                && title.equals(given.title())
                && !isMovedBy(given)
                && room.equals(given.room())
                && rule == given.rule();
    }
}
