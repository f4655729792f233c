package org.throughline.ballot.desk;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.WorkshopDoor;

/**
 * A round as its convenor works on it.
 *
 * @param electorate how many may vote, by side; of a draft, how many could if it opened now
 */
public record RoundHome(
        WorkshopDoor workshop, RoundSummary round, List<BallotQuestion> questions, Map<String, Integer> electorate) {

    public int voters() {
        return electorate.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether every side could cast enough for results by side; otherwise announcing them promises what cannot be. */
    public boolean sidesAreLargeEnough() {
        Announcement announced = round.announcement();
        int enough = announced.limits().minimumSide(announced.audience());
        return electorate.values().stream().allMatch(side -> side >= enough);
    }
}
