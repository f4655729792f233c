package org.throughline.disclosure.descriptor;

import java.util.Map;
import java.util.Optional;

/**
 * A view's descriptor, quantity and group over a base, must leave open who is meant: at least three people fit, and more
 * than the quantity needs. (Three at least for "one" and "some", four for "several", five for "many": with as many people
 * as the word needs it would say "all" and name every one of them.)
 *
 * @param fewest people who must fit; 3 at least
 */
public record DescriptorRule(int fewest) {

    public static final DescriptorRule FLOOR = new DescriptorRule(3);

    /** @throws IllegalArgumentException below three */
    public DescriptorRule {
        if (fewest < 3) {
            throw new IllegalArgumentException("the limit can be raised, never lowered");
        }
    }

    /** What the rule says of a descriptor. */
    public sealed interface Verdict {

        /** Enough people fit. */
        record Fits(int people) implements Verdict {}

        /**
         * Too few people fit.
         *
         * @param needed how many would have to
         * @param coarser the next coarser group that fits; empty if not even all participants do
         */
        record TooNarrow(int needed, Optional<Group> coarser) implements Verdict {}
    }

    /**
     * Looks at a descriptor.
     *
     * @param people of the base, counted by side and sector: every person in one cell
     */
    public Verdict judge(Quantity quantity, Group group, Map<Group, Integer> people) {
        int needed = Math.max(fewest, quantity.atLeast() + 1);
        int fitting = group.among(people);
        if (fitting >= needed) {
            return new Verdict.Fits(fitting);
        }
        return new Verdict.TooNarrow(
                needed,
                group.coarser().stream()
                        .filter(wider -> wider.among(people) >= needed)
                        .findFirst());
    }
}
