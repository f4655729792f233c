package org.throughline.ballot.answer;

import jakarta.persistence.EnumeratedValue;
import java.util.List;
import org.throughline.HasCode;

/** How a question is answered. */
public enum QuestionKind implements HasCode {
    /** Agree, disagree, abstain, or no position. */
    CHOICE(Measure.CHOICE),
    /** Importance and feasibility, one to five each. */
    IMPORTANCE_FEASIBILITY(Measure.IMPORTANCE, Measure.FEASIBILITY),
    /** As many as one likes among several wordings, none too. */
    APPROVAL(Measure.APPROVAL),
    /** Counts recorded by the convenor; no ballots. */
    SHOW_OF_HANDS(Measure.HANDS);

    @EnumeratedValue
    private final String code = HasCode.plain(this);

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

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static QuestionKind of(String code) {
        return HasCode.of(QuestionKind.class, code);
    }
}
