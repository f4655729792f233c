package org.throughline.ballot.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.key.QuestionId;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class LanguageNotesTest {

    private static final Prompt ENGLISH = new Prompt(Language.EN, "Share data.", true, false);
    private static final Prompt JAPANESE = new Prompt(Language.JA, "データを共有する。", false, false);
    private static final Prompt OLDER = new Prompt(Language.JA, "データを共有する。", false, false, true);

    @Test
    void readers_of_both_languages_read_the_same_if_neither_text_is_missing_or_older() {
        assertThat(LanguageNotes.gaps(List.of(choice(ENGLISH, JAPANESE)))).isEmpty();
        assertThat(LanguageNotes.gaps(List.of(choice(ENGLISH, OLDER)))).containsExactly(Language.JA);
        assertThat(LanguageNotes.gaps(List.of(choice(ENGLISH, JAPANESE), choice(ENGLISH))))
                .containsExactly(Language.JA);
    }

    @Test
    void among_several_wordings_each_counts() {
        BallotQuestion approval = new BallotQuestion(
                new QuestionId(new UUID(0, 1)),
                1,
                QuestionKind.APPROVAL,
                new SubjectId(new UUID(0, 2)),
                List.of(),
                List.of(
                        new BallotOption(1, new SubjectId(new UUID(0, 3)), List.of(ENGLISH, JAPANESE)),
                        new BallotOption(2, new SubjectId(new UUID(0, 4)), List.of(JAPANESE))),
                false);
        assertThat(LanguageNotes.gaps(List.of(approval))).containsExactly(Language.EN);
    }

    @Test
    void the_reason_is_said_to_readers_of_both_languages() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new LanguageReason(new Bilingual("Too late to translate.", " ")))
                .returns(Map.of("reasonJa", "wanted"), Refusal.Invalid::faults);
    }

    private static BallotQuestion choice(Prompt... prompts) {
        return new BallotQuestion(
                new QuestionId(new UUID(0, 1)),
                1,
                QuestionKind.CHOICE,
                new SubjectId(new UUID(0, 2)),
                List.of(prompts),
                List.of(),
                false);
    }
}
