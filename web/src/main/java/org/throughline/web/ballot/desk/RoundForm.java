package org.throughline.web.ballot.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.page.BothMoments;

/** Reads the form of a round: a question for each wording that was ticked. */
final class RoundForm {

    private RoundForm() {}

    /** What the form says of a round that was drafted before. */
    static Form of(RoundHome home, List<RecommendationLine> lines) {
        RoundSummary round = home.round();
        Map<String, List<String>> values = new HashMap<>();
        values.put("titleEn", List.of(round.title().en()));
        values.put("titleJa", List.of(round.title().ja()));
        values.put(
                "deadline",
                List.of(local(round.moments().deadline(), home.constituency().zone())));
        values.put(
                "deadlineOffset",
                List.of(BothMoments.offset(
                        round.moments().deadline(),
                        ZoneId.of(home.constituency().zone()))));
        values.put("cut", List.of(round.announcement().cut().code()));
        values.put("audience", List.of(round.announcement().audience().code()));
        values.put("mode", List.of(round.announcement().mode().code()));
        values.put("quorum", List.of(quorum(round.announcement().quorum())));
        values.put("version", List.of(Long.toString(round.version())));
        values.put("wording", chosen(home, kind -> kind != QuestionKind.APPROVAL));
        values.put("approve", chosen(home, QuestionKind.APPROVAL::equals));
        lines.stream()
                .flatMap(line -> line.wordings().stream())
                .forEach(wording -> values.put("kind-" + wording.id(), List.of(asked(home, wording))));
        return new Form(values, Map.of(), null, List.of());
    }

    static NewRound read(Form form, RoundId id, List<RecommendationLine> lines, String zone) {
        return new NewRound(
                id,
                form.both("title"),
                deadline(form, zone),
                cut(form),
                form.has("audience", "public") ? Audience.PUBLIC : Audience.PARTICIPANTS,
                mode(form),
                quorum(form),
                lines.stream().flatMap(line -> questions(form, line)).toList());
    }

    /** The deadline, entered in local time of the workshop's zone. */
    static Instant deadline(Form form, String zone) {
        return BothMoments.one(form, "deadline", zone);
    }

    /** A moment as it is typed into a form. */
    static String local(Instant moment, String zone) {
        return moment.atZone(ZoneId.of(zone))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static NewQuestion question(QuestionKind kind, WordingSheet wording) {
        return new NewQuestion(kind, wording.id().subject(), prompts(wording));
    }

    /** A question or two on each wording that was ticked, and one on which of all its wordings could be approved. */
    private static Stream<NewQuestion> questions(Form form, RecommendationLine line) {
        Stream<NewQuestion> single = line.wordings().stream()
                .filter(wording -> form.has("wording", wording.id().toString()))
                .flatMap(wording ->
                        kinds(form.text("kind-" + wording.id())).stream().map(kind -> question(kind, wording)));
        return form.has("approve", line.id().toString()) ? Stream.concat(single, Stream.of(approval(line))) : single;
    }

    private static List<QuestionKind> kinds(String asked) {
        return switch (asked) {
            case "importance_feasibility" -> List.of(QuestionKind.IMPORTANCE_FEASIBILITY);
            case "both" -> List.of(QuestionKind.CHOICE, QuestionKind.IMPORTANCE_FEASIBILITY);
            default -> List.of(QuestionKind.CHOICE);
        };
    }

    private static NewQuestion approval(RecommendationLine line) {
        return new NewQuestion(
                QuestionKind.APPROVAL,
                line.id().subject(),
                List.of(),
                line.wordings().stream()
                        .map(wording -> new NewQuestion.NewOption(wording.id().subject(), prompts(wording)))
                        .toList());
    }

    private static List<Prompt> prompts(WordingSheet wording) {
        return wording.texts().in().entrySet().stream()
                .map(text -> new Prompt(
                        text.getKey(),
                        text.getValue().text(),
                        text.getValue().drafted(),
                        text.getValue().checked(),
                        text.getValue().stale()))
                .toList();
    }

    private static List<String> chosen(RoundHome home, Predicate<QuestionKind> of) {
        return home.questions().stream()
                .filter(question -> of.test(question.kind()))
                .map(question -> question.subject().toString())
                .distinct()
                .toList();
    }

    private static String asked(RoundHome home, WordingSheet wording) {
        Set<QuestionKind> kinds = home.questions().stream()
                .filter(question -> question.subject().equals(wording.id().subject()))
                .map(BallotQuestion::kind)
                .collect(Collectors.toSet());
        if (kinds.size() > 1) {
            return "both";
        }
        return (kinds.contains(QuestionKind.IMPORTANCE_FEASIBILITY)
                        ? QuestionKind.IMPORTANCE_FEASIBILITY
                        : QuestionKind.CHOICE)
                .code();
    }

    private static String quorum(int quorum) {
        return quorum == 0 ? "" : Integer.toString(quorum);
    }

    private static Cut cut(Form form) {
        return switch (form.text("cut")) {
            case "by_side" -> Cut.BY_SIDE;
            case "by_sector" -> Cut.BY_SECTOR;
            default -> Cut.TOTAL;
        };
    }

    private static ReleaseMode mode(Form form) {
        return form.text("mode").equals(ReleaseMode.ONLY_IF_ALL_VOTE.code())
                ? ReleaseMode.ONLY_IF_ALL_VOTE
                : ReleaseMode.ALWAYS;
    }

    private static int quorum(Form form) {
        String typed = form.code("quorum");
        if (!typed.matches("[0-9]{0,3}")) {
            throw new Refusal.Invalid(Map.of("quorum", "count"));
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
}
