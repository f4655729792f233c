package org.throughline.ballot.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a question is answered. */
public enum QuestionKind {
    /** Agree, disagree, abstain, or no position. */
    CHOICE(Measure.CHOICE),
    /** Importance and feasibility, one to five each. */
    IMPORTANCE_FEASIBILITY(Measure.IMPORTANCE, Measure.FEASIBILITY),
    /** As many as one likes among several wordings, none too. */
    APPROVAL(Measure.APPROVAL),
    /** Counts recorded by the convenor; no ballots. */
    SHOW_OF_HANDS(Measure.HANDS);

    private final List<Measure> measures;

    QuestionKind(Measure... measures) {
        this.measures = List.of(measures);
    }

    /** What is counted of an answer, each by itself. */
    public List<Measure> measures() {
        return measures;
    }

    /** Whether it is answered by ballot. */
    public boolean isOnBallot() {
        return this != SHOW_OF_HANDS;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws java.util.NoSuchElementException if there is no such kind */
    public static QuestionKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
