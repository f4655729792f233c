package org.throughline.web.dialogue.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.SessionEntry;

/**
 * A line of a programme at its moments.
 *
 * @param from null while it has no time; of a time that the clocks show twice the first, as everywhere in a programme
 * @param to null while its end is open
 */
public record Line(SessionEntry session, @Nullable Instant from, @Nullable Instant to, Mark mark) {

    /** Where a line stands in the run of the day. */
    public enum Mark {
        NONE,
        NOW,
        NEXT
    }

    /** What comes later than this is not what comes next. */
    private static final Duration SOON = Duration.ofHours(24);

    /**
     * The lines in their order, marked. On is what has begun and not ended; of what has no end nobody knows whether it is on.
     * Next is what begins first from now on, several if they begin together, and nothing if that is not within a day.
     */
    static List<Line> marked(List<SessionEntry> sessions, ZoneId zone, Instant now) {
        List<Line> lines = sessions.stream()
                .map(session ->
                        new Line(session, moment(session.startsAt(), zone), moment(session.endsAt(), zone), Mark.NONE))
                .toList();
        @Nullable
        Instant next = lines.stream()
                .map(Line::from)
                .filter(Objects::nonNull)
                .filter(from -> from.isAfter(now) && !from.isAfter(now.plus(SOON)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return lines.stream().map(line -> line.at(now, next)).toList();
    }

    private Line at(Instant now, @Nullable Instant next) {
        if (from == null) {
            return this;
        }
        boolean on = to != null && !from.isAfter(now) && to.isAfter(now);
        return new Line(session, from, to, on ? Mark.NOW : from.equals(next) ? Mark.NEXT : Mark.NONE);
    }

    /** A time that the clocks skip is the one as many minutes later. */
    private static @Nullable Instant moment(@Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : ZonedDateTime.of(local, zone).toInstant();
    }
}
