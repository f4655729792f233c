package org.throughline.ballot.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.refusal.Refusal;

/** What somebody answered, as it came in. Prints nothing of it. */
public final class Choices {

    private final Map<Integer, String> codes;

    /** @param codes of {@link Answer}, by the question's place on the ballot, from 1 */
    public Choices(Map<Integer, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /**
     * The answers in order, one for each question.
     *
     * @throws Refusal.Invalid naming the questions ({@code q1}, …) that have no answer or none of the list
     */
    public List<Answer> answers(int questions) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (int question = 1; question <= questions; question++) {
            Optional<String> code = Optional.ofNullable(codes.get(question));
            Optional<Answer> answer = code.flatMap(Answer::of);
            if (answer.isPresent()) {
                answers.add(answer.get());
            } else {
                faults.put("q" + question, code.isPresent() ? "choice" : "wanted");
            }
        }
        if (codes.size() > questions) {
            faults.put("questions", "choice");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return answers;
    }

    @Override
    public String toString() {
        return "choices";
    }
}
