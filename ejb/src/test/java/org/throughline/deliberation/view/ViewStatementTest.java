package org.throughline.deliberation.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class ViewStatementTest {

    private static final UUID SERIES = new UUID(0, 1);

    private final ViewStatement view =
            ViewStatement.drafted(SERIES, saying(new Bilingual("Stockpile together.", "")), Base.PROJECT);

    @Test
    void a_draft_says_in_which_language_it_was_written_first() {
        assertThat(view.in(anywhere()).words().drafted()).isEqualTo(Language.EN);
        assertThat(view.in(anywhere()).words().text()).isEqualTo(new Bilingual("Stockpile together.", ""));
    }

    @Test
    void a_published_view_is_never_changed() {
        view.publish(0);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> view.revise(saying(new Bilingual("Stockpile apart.", "")), Base.PROJECT, 0))
                .returns("view.published", Refusal::code);
    }

    @Test
    void a_change_on_an_older_version_gets_the_text_that_stands_there() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> view.revise(saying(new Bilingual("Stockpile apart.", "")), Base.PROJECT, 3))
                .returns("Stockpile together.", Refusal.Stale::current);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_shown_along() {
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> view.publish(7))
                .returns("changed", Refusal::code);
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(() -> view.circulate(7));
        view.publish(0);
        assertThatCode(() -> view.publish(7)).doesNotThrowAnyException();
    }

    @Test
    void a_view_that_others_have_seen_is_not_thrown_away() {
        view.circulate(0);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> view.standing().refuseSeen());
    }

    @Test
    void a_translation_taken_out_is_gone() {
        view.revise(saying(new Bilingual("Stockpile together.", "共同で備蓄すべきです。")), Base.PROJECT, 0);
        view.revise(saying(new Bilingual("Stockpile together.", "")), Base.PROJECT, 0);
        assertThat(view.in(anywhere()).words().text().ja()).isEmpty();
    }

    @Test
    void a_translation_left_behind_is_older_until_it_follows_or_is_compared() {
        view.revise(saying(new Bilingual("Stockpile together.", "共同で備蓄すべきです。")), Base.PROJECT, 0);
        assertThat(older()).isNull();
        view.revise(saying(new Bilingual("Stockpile apart.", "共同で備蓄すべきです。")), Base.PROJECT, 0);
        assertThat(older()).isEqualTo(Language.JA);
        view.revise(saying(new Bilingual("Stockpile apart.", "共同で備蓄すべきです。")), Base.PROJECT, 0);
        assertThat(older()).isEqualTo(Language.JA);
        view.revise(saying(new Bilingual("Stockpile apart.", "別々に備蓄すべきです。")), Base.PROJECT, 0);
        assertThat(older()).isNull();
    }

    @Test
    void a_view_of_a_report_stands_as_it_was_published() {
        ViewStatement published =
                ViewStatement.asPublished(SERIES, saying(new Bilingual("Stockpile together.", "")), Base.PROJECT);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> published.revise(saying(new Bilingual("Stockpile apart.", "")), Base.PROJECT, 0))
                .returns("view.asPublished", Refusal::code);
    }

    private @Nullable Language older() {
        return view.in(anywhere()).words().text().older();
    }

    private static NewView saying(Bilingual text) {
        return new NewView(
                new ViewId(new UUID(0, 2)),
                new SettingId(SERIES),
                new Descriptor(Quantity.SOME, Group.PARTICIPANTS),
                Stance.SUPPORTS,
                new ViewWords(Language.EN, text, Map.of()),
                Set.of(),
                Set.of(),
                false,
                null);
    }

    private static Setting anywhere() {
        return new Setting(Base.PROJECT, new SettingId(SERIES), null, Bilingual.NONE, 0, Bilingual.NONE, null);
    }
}
