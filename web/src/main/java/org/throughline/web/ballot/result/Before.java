package org.throughline.web.ballot.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * What an earlier round told of the same question, in a line.
 *
 * @param round its name
 * @param says the sentence of everybody's figures; of two scales both
 */
public record Before(String round, String says) {

    /** Of the rounds that asked the same in the same way, the newest first. */
    public static List<Before> of(
            BallotQuestion question, Map<SubjectId, List<QuestionResult>> earlier, Language language) {
        return alike(question, earlier).stream()
                .map(result -> of(result, language))
                .toList();
    }

    /** The results of the rounds that asked the same in the same way, the newest first. */
    public static List<QuestionResult> alike(BallotQuestion question, Map<SubjectId, List<QuestionResult>> earlier) {
        return earlier.getOrDefault(question.subject(), List.of()).stream()
                .filter(result -> result.question().kind() == question.kind())
                .toList();
    }

    private static Before of(QuestionResult result, Language language) {
        Texts texts = Texts.in(language);
        String round = texts.say(
                "round.name", result.round().number(), result.round().title().in(language));
        RoomVerdict verdict = new RoomVerdict(texts);
        String says = result.told().entrySet().stream()
                .map(told -> result.told().size() > 1
                        ? texts.say(
                                "verdict.named",
                                texts.say("measure." + told.getKey().code()),
                                verdict.of(told.getKey(), told.getValue().total()))
                        : verdict.of(told.getKey(), told.getValue().total()))
                .collect(Collectors.joining(" "));
        return new Before(round, says);
    }
}
