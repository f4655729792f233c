package org.throughline.ballot.reason;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.WorkshopDoor;

/**
 * The reasons of a closed round, as the convenor reads them.
 *
 * @param until when they are deleted at the latest
 * @param written by question, in random order; none to a question to which too few were written
 */
public record ReasonsOfRound(
        WorkshopDoor workshop,
        RoundSummary round,
        Instant until,
        List<BallotQuestion> questions,
        Map<UUID, List<String>> written) {

    public List<String> to(BallotQuestion question) {
        return written.getOrDefault(question.id(), List.of());
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }
}
