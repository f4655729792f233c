package org.throughline.ballot.round;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;
import org.throughline.language.Bilingual;

/**
 * A round in a list.
 *
 * @param number in its workshop, from 1
 * @param trouble why it is suspended, or was before it was annulled; else null
 * @param version to be sent back with a change
 */
public record RoundSummary(
        RoundId id,
        int number,
        Bilingual title,
        RoundState state,
        Announcement announcement,
        Moments moments,
        @Nullable Trouble trouble,
        long version) {

    /**
     * When a round opens and closes.
     *
     * @param closeNotice how long ahead, at least, a deadline that is brought forward is announced; zero before the
     *     opening
     * @param openedAt null before the opening
     * @param closedAt when it stopped taking ballots; null before
     */
    public record Moments(
            Instant deadline, Duration closeNotice, @Nullable Instant openedAt, @Nullable Instant closedAt) {}
}
