package org.throughline.uptake.matrix;

import org.throughline.HasCode;

/** What a line of the matrix stands for. */
public enum LineBy implements HasCode {
    RECOMMENDATION,
    /** A line for each wording of a recommendation; what was found stands at the one that was coded. */
    WORDING,
    /** A line for the recommendation as a whole, and one for each thing that it asks. */
    ELEMENT;

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** LineBy recommendation, if there is no such code. */
    public static LineBy of(String code) {
        return HasCode.find(LineBy.class, code).orElse(RECOMMENDATION);
    }
}
