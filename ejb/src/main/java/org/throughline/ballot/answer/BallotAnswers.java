package org.throughline.ballot.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.refusal.Refusal;

/**
 * What somebody answered, as it came in: one character for each field. The fields of question 1 are {@code q1}, a letter of
 * {@link ChoiceAnswer}; or {@code q1i} and {@code q1f}, 1 to 5; or {@code q1o1}, {@code q1o2}, …, {@code y} or {@code x} for each
 * wording. Prints nothing of it.
 */
public final class BallotAnswers {

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");
    private static final List<String> YES_OR_NOT = List.of("x", "y");
    private static final List<String> ANSWERS =
            Arrays.stream(ChoiceAnswer.values()).map(ChoiceAnswer::letter).toList();

    private final Map<String, String> fields;

    public BallotAnswers(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /**
     * The answers in order, one for each question.
     *
     * @throws Refusal.Invalid naming the fields that are empty or none of the list
     */
    public List<Reply> replies(List<Slot> slots) {
        Map<String, String> faults = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        List<Reply> replies = new ArrayList<>();
        for (int question = 1; question <= slots.size(); question++) {
            Slot slot = slots.get(question - 1);
            List<String> names = names(slot, question);
            asked.addAll(names);
            replies.add(reply(slot.kind(), names, faults));
        }
        if (!asked.containsAll(fields.keySet())) {
            faults.put("questions", "choice");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return replies;
    }

    @Override
    public String toString() {
        return "choices";
    }

    private static List<String> names(Slot slot, int question) {
        String name = "q" + question;
        return switch (slot.kind()) {
            case CHOICE -> List.of(name);
            case IMPORTANCE_FEASIBILITY -> List.of(name + "i", name + "f");
            case APPROVAL -> IntStream.rangeClosed(1, slot.wordings())
                    .mapToObj(wording -> name + "o" + wording)
                    .toList();
            case SHOW_OF_HANDS -> throw new IllegalStateException("no ballot shows hands");
        };
    }

    private Reply reply(QuestionKind kind, List<String> names, Map<String, String> faults) {
        return switch (kind) {
            case CHOICE -> new Reply(place(names.getFirst(), ANSWERS, faults) + 1, 0);
            case IMPORTANCE_FEASIBILITY -> new Reply(
                    place(names.getFirst(), SCALE, faults) + 1, place(names.getLast(), SCALE, faults) + 1);
            case APPROVAL -> new Reply(approved(names, faults), 1);
            case SHOW_OF_HANDS -> throw new IllegalStateException("no ballot shows hands");
        };
    }

    private int approved(List<String> names, Map<String, String> faults) {
        int bits = 0;
        for (int wording = 0; wording < names.size(); wording++) {
            bits |= place(names.get(wording), YES_OR_NOT, faults) << wording;
        }
        return bits;
    }

    private int place(String field, List<String> allowed, Map<String, String> faults) {
        String given = fields.getOrDefault(field, "");
        int place = allowed.indexOf(given);
        if (place < 0) {
            faults.put(field, given.isEmpty() ? "wanted" : "choice");
        }
        return Math.max(place, 0);
    }
}
