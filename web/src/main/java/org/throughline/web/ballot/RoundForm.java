package org.throughline.web.ballot;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.ballot.question.Kind;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.round.NewRound;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.frame.Form;

/** Reads the form of a round: a question for each wording that was ticked. */
final class RoundForm {

    private RoundForm() {}

    static NewRound read(Form form, List<RecommendationLine> lines, String zone) {
        return new NewRound(
                form.key("id"),
                form.both("title"),
                deadline(form, zone),
                cut(form),
                form.has("audience", "public") ? Audience.PUBLIC : Audience.PARTICIPANTS,
                quorum(form),
                lines.stream().flatMap(line -> questions(form, line)).toList());
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

    static NewQuestion question(Kind kind, WordingSheet wording) {
        return new NewQuestion(kind, wording.id(), prompts(wording));
    }

    /** A question or two on each wording that was ticked, and one on which of all its wordings could be approved. */
    private static Stream<NewQuestion> questions(Form form, RecommendationLine line) {
        Stream<NewQuestion> single = line.wordings().stream()
                .filter(wording -> form.has("wording", wording.id().toString()))
                .flatMap(wording ->
                        kinds(form.text("kind-" + wording.id())).stream().map(kind -> question(kind, wording)));
        return form.has("approve", line.id().toString()) ? Stream.concat(single, Stream.of(approval(line))) : single;
    }

    private static List<Kind> kinds(String asked) {
        return switch (asked) {
            case "importance_feasibility" -> List.of(Kind.IMPORTANCE_FEASIBILITY);
            case "both" -> List.of(Kind.CHOICE, Kind.IMPORTANCE_FEASIBILITY);
            default -> List.of(Kind.CHOICE);
        };
    }

    private static NewQuestion approval(RecommendationLine line) {
        return new NewQuestion(
                Kind.APPROVAL,
                line.id(),
                List.of(),
                line.wordings().stream()
                        .map(wording -> new NewQuestion.NewOption(wording.id(), prompts(wording)))
                        .toList());
    }

    private static List<Prompt> prompts(WordingSheet wording) {
        return wording.texts().in().entrySet().stream()
                .map(text -> new Prompt(
                        text.getKey(),
                        text.getValue().text(),
                        text.getValue().drafted(),
                        text.getValue().checked()))
                .toList();
    }

    private static Cut cut(Form form) {
        return switch (form.text("cut")) {
            case "by_side" -> Cut.BY_SIDE;
            case "by_sector" -> Cut.BY_SECTOR;
            default -> Cut.TOTAL;
        };
    }

    private static int quorum(Form form) {
        String typed = form.text("quorum");
        if (!typed.matches("[0-9]{0,3}")) {
            throw new Refusal.Invalid(Map.of("quorum", "count"));
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
}
