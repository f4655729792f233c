package org.throughline.uptake.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.uptake.recheck.RecheckAnswer.KEPT;
import static org.throughline.uptake.recheck.RecheckAnswer.QUOTED_AGAIN;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.evidence.QuoteLoss;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.mapping.Mapping;

class RecheckTest {

    private final UUID coder = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final Recheck recheck = new Recheck(
            new Evidence(
                    new QuoteId(UUID.randomUUID()),
                    new ExpressionId(UUID.randomUUID()),
                    new TextAnchor("words", "", "", 3, 8)),
            new ExpressionId(UUID.randomUUID()),
            coder,
            new QuoteLocation.Lost(QuoteLoss.GONE, null));

    @Test
    void nobody_but_its_coder_answers_for_a_quote() {
        assertThatThrownBy(() -> recheck.answer(another, KEPT, true)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_confirms_their_own_answer() {
        recheck.answer(coder, QUOTED_AGAIN, true);
        assertThatThrownBy(() -> recheck.confirm(coder)).isInstanceOf(Refusal.NotNow.class);
        recheck.confirm(another);
        assertThat(recheck.isConfirmedBy(another)).isTrue();
    }

    @Test
    void nothing_is_confirmed_before_it_is_answered_nor_answered_twice() {
        assertThatThrownBy(() -> recheck.confirm(another)).isInstanceOf(Refusal.NotNow.class);
        recheck.answer(coder, KEPT, true);
        assertThatThrownBy(() -> recheck.answer(coder, QUOTED_AGAIN, true)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void where_one_person_codes_alone_there_is_nobody_to_confirm() {
        recheck.answer(coder, QUOTED_AGAIN, false);
        assertThatThrownBy(() -> recheck.confirm(another)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_published_result_stays_published_while_it_waits_and_cannot_be_published_anew() {
        Mapping mapping = new Mapping(
                new RecommendationId(UUID.randomUUID()),
                null,
                new WordingId(UUID.randomUUID()),
                new InstrumentId(UUID.randomUUID()),
                false);
        mapping.await();
        mapping.agree();
        mapping.publish();
        mapping.recheck(true);
        assertThat(mapping.state().isSettled()).isTrue();
        assertThat(mapping.isByTwo()).isTrue();
        mapping.retract();
        assertThat(mapping.needsRecheck()).isTrue();
        mapping.reopen();
        assertThat(mapping.needsRecheck())
                .as("going back to the coders heals no quote")
                .isTrue();
    }
}
