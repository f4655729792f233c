package org.throughline.ballot.answer;

import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.HasCode;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Partition;

/** Something counted over all answers to a question, and told by itself: of two scales never the pairs. */
public enum Measure implements HasCode {
    CHOICE,
    IMPORTANCE,
    FEASIBILITY,
    APPROVAL,
    HANDS;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private static final int TOP = 5;

    @Override
    public String code() {
        return code;
    }

    public static Measure of(String code) {
        return HasCode.of(Measure.class, code);
    }

    /**
     * The codes of what can be counted, in the order in which they are shown: answers, values of a scale, or ordinals of
     * wordings.
     *
     * @param wordings of an approval
     */
    public List<String> options(int wordings) {
        return switch (this) {
            case CHOICE, HANDS -> ChoiceAnswer.codes();
            case IMPORTANCE, FEASIBILITY -> numbers(TOP);
            case APPROVAL -> numbers(wordings);
        };
    }

    /** What of it may be told. */
    public Partition partition(DisclosureRule rule, int wordings) {
        return switch (this) {
            case CHOICE, HANDS -> rule.choice(options(wordings));
            case IMPORTANCE, FEASIBILITY -> rule.scale();
            case APPROVAL -> rule.approval(options(wordings));
        };
    }

    /** The options that an answer adds to. */
    public List<String> given(Reply reply, int wordings) {
        return switch (this) {
            case CHOICE -> List.of(ChoiceAnswer.values()[reply.first() - 1].code());
            case IMPORTANCE -> List.of(Integer.toString(reply.first()));
            case FEASIBILITY -> List.of(Integer.toString(reply.second()));
            case APPROVAL -> IntStream.rangeClosed(1, wordings)
                    .filter(wording -> (reply.first() & 1 << wording - 1) != 0)
                    .mapToObj(Integer::toString)
                    .toList();
            case HANDS -> throw new IllegalStateException("no ballot shows hands");
        };
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }
}
