package org.throughline.dialogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** A series is opened to the public and closed again as it was read; its results are told more sparingly, never less. */
class DialogueSeriesTest {

    private static final Instant FIRST = Instant.parse("2026-05-04T03:00:00Z");
    private static final Bilingual TITLE = new Bilingual("Economic security", "経済安全保障");
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final DialogueSeries series = new DialogueSeries(new NewSeries(
            new SeriesId(UUID.randomUUID()), "economic-security", TITLE, NOTHING, TITLE, NOTHING, NOTHING, TITLE));

    @Test
    void what_was_changed_since_is_not_published_unread() {
        assertThatThrownBy(() -> series.publish(FIRST, series.version() + 1))
                .isInstanceOfSatisfying(Refusal.NotNow.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("changed"));
        assertThat(series.profile().isPublic()).isFalse();
    }

    @Test
    void the_smallest_count_is_raised_and_never_lowered() {
        series.tighten(12, series.version());
        assertThat(series.profile().smallestCount()).isEqualTo(12);
        for (int refused : new int[] {11, 0, -1, 501}) {
            assertThatThrownBy(() -> series.tighten(refused, series.version()))
                    .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.faults())
                            .containsKey("smallestCount"));
        }
        assertThatThrownBy(() -> series.tighten(20, series.version() + 1)).isInstanceOf(Refusal.NotNow.class);
        assertThat(series.profile().smallestCount()).isEqualTo(12);
    }

    @Test
    void publishing_twice_keeps_the_first_day() {
        series.publish(FIRST, series.version());
        series.publish(FIRST.plusSeconds(60), series.version());
        assertThat(series.profile().publishedAt()).isEqualTo(FIRST);
    }

    @Test
    void what_was_changed_since_is_not_closed_unread() {
        series.publish(FIRST, series.version());
        assertThatThrownBy(() -> series.withdraw(series.version() + 1))
                .isInstanceOfSatisfying(Refusal.NotNow.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("changed"));
        assertThat(series.profile().isPublic()).isTrue();
    }

    @Test
    void what_is_not_public_cannot_be_closed() {
        assertThatThrownBy(() -> series.withdraw(series.version())).isInstanceOf(Refusal.NotNow.class);
    }
}
