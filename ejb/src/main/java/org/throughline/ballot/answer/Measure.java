package org.throughline.ballot.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Partition;

/** Something counted over all answers to a question, and told by itself: of two scales never the pairs. */
public enum Measure {
    CHOICE,
    IMPORTANCE,
    FEASIBILITY,
    APPROVAL,
    HANDS;

    private static final int TOP = 5;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
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
