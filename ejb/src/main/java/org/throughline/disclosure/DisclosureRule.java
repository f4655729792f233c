package org.throughline.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.disclosure.Released.Withheld;

/**
 * The limits below which nothing is told, and the partitions that say what is told above them.
 *
 * <p>With fewer than {@code minimumCast} ballots nothing is told. What the rule depends on besides the tally, the numbers
 * cast, is told or said to be too small whatever people answered, so it carries nothing about answers. That everyone
 * invited voted does not matter to the argument.
 *
 * <p><b>By group</b> (side or sector, whichever was announced) each group goes through the same {@link Partition} by itself,
 * all of them or none; a part of the whole is then the product of parts of the groups, two known ballots fall into some of
 * them, and the argument holds in each. The total must be a function of what the groups tell, or subtraction would open a
 * "nearly all" group. One answer is made for the widest audience announced and goes to all of them alike: a cut for
 * participants beside another for the public would invite the participants to subtract.
 *
 * @param minimumCast ballots cast below which nothing is told; 8 at least
 * @param margin how many ballots "nearly all" may miss; 3 at least
 * @param minimumSide ballots of the smallest group below which no group is shown to participants; 8 at least
 * @param minimumSidePublic the same for the public; 10 at least
 */
public record DisclosureRule(int minimumCast, int margin, int minimumSide, int minimumSidePublic) {

    /** The limits that no series can lower. */
    public static final DisclosureRule FLOOR = new DisclosureRule(8, 3, 8, 10);

    private static final Withheld GROUP_TOO_SMALL = new Withheld(WithholdingReason.GROUP_TOO_SMALL);

    /** @throws IllegalArgumentException for limits below the floor, or under which the proof does not hold */
    public DisclosureRule {
        if (minimumCast < 8 || margin < 3 || minimumSide < 8 || minimumSidePublic < 10) {
            throw new IllegalArgumentException("limits can be raised, never lowered");
        }
        if (minimumCast <= 2 * margin || minimumSide < minimumCast || minimumSidePublic < minimumSide) {
            throw new IllegalArgumentException("limits must grow: 2 x margin, cast, side, side for the public");
        }
    }

    /**
     * This rule with a higher limit for the ballots cast; the limits of sides rise with it where they have to.
     *
     * @throws IllegalArgumentException if that would lower the limit
     */
    public DisclosureRule raisedTo(int cast) {
        if (cast < minimumCast) {
            throw new IllegalArgumentException("limits can be raised, never lowered");
        }
        return new DisclosureRule(cast, margin, Math.max(cast, minimumSide), Math.max(cast, minimumSidePublic));
    }

    public int minimumSide(Audience audience) {
        return switch (audience) {
            case PARTICIPANTS -> minimumSide;
            case PUBLIC -> minimumSidePublic;
        };
    }

    /** Whether so few ballots leave nothing to tell: they need not even be read. */
    public boolean tooFew(int cast) {
        return cast < minimumCast;
    }

    /** Whether figures are told by group, after so many were cast in each of them. */
    public boolean showsGroups(Collection<Integer> cast, Audience audience) {
        return cast.stream().allMatch(group -> group >= minimumSide(audience));
    }

    /** One of these options, each ballot. */
    public Partition choice(List<String> options) {
        return new ChoicePartition(margin, List.copyOf(options));
    }

    /** A value from 1 to 5, each ballot. */
    public Partition scale() {
        return new ScalePartition(margin);
    }

    /** Any of these options, each ballot. */
    public Partition approval(List<String> options) {
        return new ApprovalPartition(margin, List.copyOf(options));
    }

    /**
     * What is told of one thing asked.
     *
     * @param votes by code of the group; all groups that could vote, those in which nobody did too
     * @param groupsAnnounced whether it was said before the opening that results would be shown by these groups
     * @param audience the widest one that was announced
     */
    public Disclosed disclose(
            Partition partition, Map<String, Votes> votes, boolean groupsAnnounced, Audience audience) {
        Votes all = Votes.sum(votes.values());
        if (tooFew(all.cast())) {
            return Disclosed.nothing(WithholdingReason.WITHHELD);
        }
        if (!groupsAnnounced) {
            return Disclosed.totalOnly(partition.part(all));
        }
        boolean tooSmall = !showsGroups(votes.values().stream().map(Votes::cast).toList(), audience);
        Map<String, Released> groups = new LinkedHashMap<>();
        votes.forEach((group, counted) -> groups.put(group, tooSmall ? GROUP_TOO_SMALL : partition.part(counted)));
        return new Disclosed(tooSmall ? partition.part(all) : partition.whole(groups.values()), groups);
    }
}
