package org.throughline.web.ballot.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.answer.ChoiceAnswer;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.round.NewRound;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** Reads the form of a show of hands: one wording, and how many hands for each answer. */
final class HandsForm {

    private HandsForm() {}

    static NewRound round(Form form, List<RecommendationLine> lines, Instant now) {
        return new NewRound(
                form.key("id", RoundId::new),
                form.both("title"),
                now,
                Cut.TOTAL,
                form.has("audience", "public") ? Audience.PUBLIC : Audience.PARTICIPANTS,
                ReleaseMode.ALWAYS,
                0,
                lines.stream()
                        .flatMap(line -> line.wordings().stream())
                        .filter(wording -> form.has("wording", wording.id().toString()))
                        .limit(1)
                        .map(wording -> RoundForm.question(QuestionKind.SHOW_OF_HANDS, wording))
                        .toList());
    }

    static Map<String, Integer> counts(Form form) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (String answer : ChoiceAnswer.codes()) {
            String typed = form.code("count-" + answer);
            if (typed.matches("[0-9]{1,3}")) {
                counts.put(answer, Integer.valueOf(typed));
            } else {
                faults.put("count-" + answer, typed.isEmpty() ? "wanted" : "count");
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return counts;
    }
}
