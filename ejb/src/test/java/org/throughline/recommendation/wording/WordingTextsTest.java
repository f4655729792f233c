package org.throughline.recommendation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;

class WordingTextsTest {

    private static final WordingTexts BEFORE = english("Share stockpiles.", translated("備蓄を共有する。", true));

    @Test
    void a_translation_left_behind_is_older_and_no_longer_checked() {
        WordingTexts after =
                english("Share no stockpiles.", translated("備蓄を共有する。", false)).inPlaceOf(BEFORE);
        assertThat(after.words().older()).isEqualTo(Language.JA);
        assertThat(after.translation()).returns(true, WordingText::stale).returns(false, WordingText::checked);
    }

    @Test
    void it_stays_older_until_it_is_translated_or_checked_anew() {
        WordingTexts older =
                english("Share no stockpiles.", translated("備蓄を共有する。", false)).inPlaceOf(BEFORE);
        WordingTexts again =
                english("Share no stockpiles.", translated("備蓄を共有する。", false)).inPlaceOf(older);
        assertThat(again.words().older()).isEqualTo(Language.JA);
        assertThat(english("Share no stockpiles.", translated("備蓄を共有しない。", false))
                        .inPlaceOf(again)
                        .words()
                        .older())
                .isNull();
        assertThat(english("Share no stockpiles.", translated("備蓄を共有する。", true))
                        .inPlaceOf(again)
                        .words()
                        .older())
                .isNull();
        assertThat(again.compared().words().older()).isNull();
    }

    @Test
    void a_translation_that_follows_or_whose_source_stays_is_not_older() {
        assertThat(english("Share no stockpiles.", translated("備蓄を共有しない。", false))
                        .inPlaceOf(BEFORE)
                        .words()
                        .older())
                .isNull();
        assertThat(english("Share stockpiles.", translated("備蓄を共有する。", false))
                        .inPlaceOf(BEFORE)
                        .words()
                        .older())
                .isNull();
    }

    @Test
    void where_the_draft_was_the_other_language_before_the_text_left_behind_is_older_too() {
        WordingTexts japanese = new WordingTexts(Map.of(
                Language.JA,
                WordingText.drafted("備蓄を共有しない。"),
                Language.EN,
                new WordingText("Share stockpiles.", false, false, null)));
        assertThat(japanese.inPlaceOf(BEFORE).words().older()).isEqualTo(Language.EN);
    }

    @Test
    void one_language_alone_is_older_than_nothing() {
        assertThat(english("Share no stockpiles.", null)
                        .inPlaceOf(BEFORE)
                        .words()
                        .older())
                .isNull();
    }

    private static WordingTexts english(String text, @Nullable WordingText japanese) {
        Map<Language, WordingText> in = new HashMap<>(Map.of(Language.EN, WordingText.drafted(text)));
        if (japanese != null) {
            in.put(Language.JA, japanese);
        }
        return new WordingTexts(in);
    }

    private static WordingText translated(String text, boolean checked) {
        return new WordingText(text, false, checked, "translator");
    }
}
