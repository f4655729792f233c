package org.throughline.ballot.desk;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Notice;
import org.throughline.ballot.round.NoticeKind;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.WorkshopDoor;

/**
 * A round as its convenor works on it.
 *
 * @param due whether it is open though its deadline has passed, and will be counted within the minute
 * @param zones in which its deadline is read, the workshop's first
 * @param electorate how many may vote, by group as announced, else by side; of a draft, how many could if it opened now
 */
public record RoundHome(
        WorkshopDoor workshop,
        RoundSummary round,
        boolean due,
        List<String> zones,
        List<Notice> notices,
        List<BallotQuestion> questions,
        Map<String, Integer> electorate) {

    public int voters() {
        return electorate.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isReminded() {
        return notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.REMINDER);
    }

    /** Whether every group could cast enough for results by group; otherwise announcing them promises what cannot be. */
    public boolean groupsAreLargeEnough() {
        Announcement announced = round.announcement();
        int enough = announced.limits().minimumSide(announced.audience());
        return electorate.values().stream().allMatch(group -> group >= enough);
    }
}
