package org.throughline.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Withheld;

/**
 * The partition of all tallies of a choice question, fixed and known before anybody votes. Only the part in which the
 * tally fell is ever told:
 *
 * <ul>
 *   <li>fewer than {@code minimumCast} ballots: nothing;
 *   <li>an option with all but {@code margin} of the {@code n} cast, or more: "nearly all", {@code n − margin} to {@code n};
 *   <li>otherwise: the exact counts.
 * </ul>
 *
 * <p><b>Why two known ballots pin nobody down.</b> Exact: no option has more than {@code n − margin − 1}, which is less
 * than the {@code n − 2} ballots that remain unknown, so these contain two different answers at least, and any of their
 * owners may have given either. Nearly all: if both known ballots are others than the option, the part still holds the
 * tallies with a third one ({@code margin ≥ 3}), and that third may be anybody's. {@code n > 2 × margin} makes the
 * option unique, so the parts do not overlap. What the rule depends on besides the tally, the numbers cast, is told or
 * said to be too small whatever people answered, so it carries nothing about answers. That everyone invited voted does
 * not matter to this argument.
 *
 * <p><b>By side</b> each side goes through the same partition by itself, all of them or none; a part of the whole is then
 * the product of parts of the sides, two known ballots fall into some of them, and the argument above holds in each. The
 * total must be a function of what the sides tell, or subtraction would open a "nearly all" side: it is the sum of exact
 * counts, or of the bounds. One answer is made for the widest audience announced and goes to all of them alike: a cut
 * for participants beside another for the public would invite the participants to subtract.
 *
 * @param minimumCast ballots cast below which nothing is told; 8 at least
 * @param margin how many ballots "nearly all" may miss; 3 at least
 * @param minimumSide ballots of the smallest side below which no side is shown to participants; 8 at least
 * @param minimumSidePublic the same for the public; 10 at least
 */
public record DisclosureRule(int minimumCast, int margin, int minimumSide, int minimumSidePublic) {

    /** The limits that no series can lower. */
    public static final DisclosureRule FLOOR = new DisclosureRule(8, 3, 8, 10);

    private static final Withheld SIDE_TOO_SMALL = new Withheld(Reason.SIDE_TOO_SMALL);

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

    /**
     * What is told of one question.
     *
     * @param tallies counts of every option, by side code
     * @param sidesAnnounced whether it was said before the opening that results would be shown by side
     * @param audience the widest one that was announced
     */
    public Disclosed disclose(Map<String, Map<String, Integer>> tallies, boolean sidesAnnounced, Audience audience) {
        Released total = part(sum(tallies.values()));
        if (!sidesAnnounced || total instanceof Withheld) {
            return Disclosed.totalOnly(total);
        }
        boolean tooSmall = tallies.values().stream().anyMatch(side -> cast(side) < minimumSide(audience));
        Map<String, Released> sides = new LinkedHashMap<>();
        tallies.forEach((side, counts) -> sides.put(side, tooSmall ? SIDE_TOO_SMALL : part(counts)));
        return new Disclosed(tooSmall ? total : SideTotal.of(sides.values(), options(tallies)), sides);
    }

    /** The part of the partition in which a tally falls. */
    public Released part(Map<String, Integer> counts) {
        int cast = cast(counts);
        if (tooFew(cast)) {
            return new Withheld(Reason.TOO_FEW);
        }
        return counts.entrySet().stream()
                .filter(option -> option.getValue() >= cast - margin)
                .map(Entry::getKey)
                .findFirst()
                .<Released>map(option -> new NearlyAll(option, cast - margin, cast, cast))
                .orElseGet(() -> new Exact(counts));
    }

    private static Collection<String> options(Map<String, Map<String, Integer>> tallies) {
        return sum(tallies.values()).keySet();
    }

    private static Map<String, Integer> sum(Collection<Map<String, Integer>> tallies) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.forEach((option, count) -> sum.merge(option, count, Integer::sum)));
        return sum;
    }

    private static int cast(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
