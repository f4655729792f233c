package org.throughline.ballot.round;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.answer.AnswerSheet;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.refusal.Refusal;

/**
 * A round to be prepared, with its questions in order.
 *
 * @param id made by whoever asks; sending it again leaves one round
 * @param cut the groups by which results are announced to be shown, if every one of them casts enough
 * @param audience whom results are announced to reach
 * @param mode under which condition they are
 * @param quorum fewest ballots that count; 0 for none
 */
public record NewRound(
        RoundId id,
        Bilingual title,
        Instant deadline,
        Cut cut,
        Audience audience,
        ReleaseMode mode,
        int quorum,
        List<NewQuestion> questions) {

    /** More questions than anybody answers in one go, and as many as a ballot has room for. */
    public static final int MOST_QUESTIONS = AnswerSheet.MOST_QUESTIONS;

    /** @throws Refusal.Invalid with a fault for each field that cannot be right */
    public NewRound {
        questions = List.copyOf(questions);
        Map<String, String> faults = new LinkedHashMap<>();
        title(faults, "titleEn", title.en());
        title(faults, "titleJa", title.ja());
        if (questions.isEmpty()) {
            faults.put("questions", "wanted");
        } else if (questions.size() > MOST_QUESTIONS) {
            faults.put("questions", "tooMany");
        } else if (questions.stream()
                        .map(question -> question.kind() + " " + question.subject())
                        .distinct()
                        .count()
                < questions.size()) {
            faults.put("questions", "wordingTwice");
        } else if (!questions.stream().allMatch(NewQuestion::canBePut)
                || questions.stream()
                                .map(question -> question.kind().isOnBallot())
                                .distinct()
                                .count()
                        > 1) {
            faults.put("questions", "choice");
        }
        if (quorum != 0 && quorum < DisclosureRule.FLOOR.minimumCast()) {
            faults.put("quorum", "quorumTooLow");
        } else if (quorum != 0 && mode == ReleaseMode.ONLY_IF_ALL_VOTE) {
            faults.put("quorum", "quorumBesideAll");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    private static void title(Map<String, String> faults, String field, String text) {
        if (Blank.is(text)) {
            faults.put(field, "wanted");
        } else if (text.length() > 300) {
            faults.put(field, "tooLong");
        }
    }
}
