package org.throughline.ballot.question;

import java.util.Locale;

/** How a question is answered. Rounds take {@link #CHOICE} so far; the others have their place in the records. */
public enum Kind {
    /** Agree, disagree, abstain, or no position. */
    CHOICE,
    /** Importance and feasibility, one to five each. */
    IMPORTANCE_FEASIBILITY,
    /** As many as one likes among several wordings. */
    APPROVAL,
    /** Counts recorded by the convenor; no ballots. */
    SHOW_OF_HANDS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
