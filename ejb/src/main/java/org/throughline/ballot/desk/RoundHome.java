package org.throughline.ballot.desk;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.notice.NoticeKind;
import org.throughline.ballot.prospect.Outlook;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundSummary;

/**
 * A round as its convenor works on it.
 *
 * @param due whether it is open though its deadline has passed, and will be counted within the minute
 * @param zones in which its deadline is read, its own first
 * @param electorate how many may vote, by group as announced, else by side; of a draft, how many could if it opened now
 * @param outlook what could be shown of it
 */
public record RoundHome(
        Constituency constituency,
        RoundSummary round,
        boolean due,
        List<String> zones,
        List<Notice> notices,
        List<BallotQuestion> questions,
        Map<String, Integer> electorate,
        Outlook outlook) {

    public int voters() {
        return electorate.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isReminded() {
        return notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.REMINDER);
    }

    /** Whether so few may vote that nothing could ever be shown. */
    public boolean hasTooFewVoters() {
        return round.announcement().limits().tooFew(voters());
    }

    /** Whether nothing could be shown in the mode that was chosen. */
    public boolean isHopeless() {
        return !outlook.promises().contains(round.announcement().mode());
    }

    /** Whether every group could cast enough for results by group; otherwise announcing them promises what cannot be. */
    public boolean groupsAreLargeEnough() {
        Announcement announced = round.announcement();
        return announced.limits().showsGroups(electorate.values(), announced.audience());
    }
}
