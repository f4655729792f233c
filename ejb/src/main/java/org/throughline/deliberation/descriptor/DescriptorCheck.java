package org.throughline.deliberation.descriptor;

import java.util.Map;
import org.throughline.disclosure.descriptor.DescriptorRule;
import org.throughline.disclosure.descriptor.DescriptorRule.Verdict.TooNarrow;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.refusal.Refusal;

/**
 * Holds what a view says of people to the rule of disclosure. The refusal names the next coarser group and never a
 * count: a count of a small group is itself about its people.
 */
public final class DescriptorCheck {

    private DescriptorCheck() {}

    /**
     * Weighs a claim.
     *
     * @param people of the base, by side and sector
     * @throws Refusal.Invalid {@code view.tooNarrow} with the code of the next coarser group that would do,
     *     {@code view.tooFew} if none would, {@code view.sideTooSmall} with the code of a side that is too small to be
     *     given a position
     */
    public static void weigh(Claim claim, Map<Group, Integer> people) {
        Descriptor descriptor = claim.descriptor();
        if (DescriptorRule.FLOOR.judge(descriptor.quantity(), descriptor.group(), people) instanceof TooNarrow narrow) {
            throw narrow.coarser()
                    .map(coarser -> new Refusal.Invalid("view.tooNarrow", coarser.code()))
                    .orElseGet(() -> new Refusal.Invalid("view.tooFew"));
        }
        for (String side : claim.sides()) {
            if (DescriptorRule.FLOOR.judge(Quantity.ONE, new Group(side, null), people) instanceof TooNarrow) {
                throw new Refusal.Invalid("view.sideTooSmall", side);
            }
        }
    }
}
