package org.throughline.web.ballot;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.question.Kind;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.round.NewRound;
import org.throughline.disclosure.Audience;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.frame.Form;

/** Reads the form of a round: a question for each wording that was ticked. */
final class RoundForm {

    private RoundForm() {}

    static NewRound read(Form form, List<RecommendationLine> lines, String zone) {
        List<NewQuestion> questions = lines.stream()
                .flatMap(line -> line.wordings().stream())
                .filter(wording -> form.has("wording", wording.id().toString()))
                .map(RoundForm::question)
                .toList();
        return new NewRound(
                form.key("id"),
                form.both("title"),
                deadline(form, zone),
                form.has("bySide", "yes"),
                form.has("audience", "public") ? Audience.PUBLIC : Audience.PARTICIPANTS,
                questions);
    }

    /** The deadline, entered in local time of the workshop's zone. */
    static Instant deadline(Form form, String zone) {
        try {
            return LocalDateTime.parse(form.text("deadline"))
                    .atZone(ZoneId.of(zone))
                    .toInstant();
        } catch (DateTimeParseException odd) {
            throw new Refusal.Invalid(Map.of("deadline", form.text("deadline").isEmpty() ? "wanted" : "date"));
        }
    }

    private static NewQuestion question(WordingSheet wording) {
        List<Prompt> prompts = wording.texts().in().entrySet().stream()
                .map(text -> new Prompt(
                        text.getKey(),
                        text.getValue().text(),
                        text.getValue().drafted(),
                        text.getValue().checked()))
                .toList();
        return new NewQuestion(Kind.CHOICE, wording.id(), prompts);
    }
}
