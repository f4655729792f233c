package org.throughline.uptake.matrix;

import java.util.Locale;

/** What a line of the matrix stands for. */
public enum LineBy {
    RECOMMENDATION,
    /** A line for each wording of a recommendation; what was found stands at the one that was coded. */
    WORDING,
    /** A line for the recommendation as a whole, and one for each thing that it asks. */
    ELEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** LineBy recommendation, if there is no such code. */
    public static LineBy of(String code) {
        for (LineBy by : values()) {
            if (by.code().equals(code)) {
                return by;
            }
        }
        return RECOMMENDATION;
    }
}
