package org.throughline.uptake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.MappingState;

class MappingTest {

    private Mapping mapping;

    @BeforeEach
    void a_mapping_that_somebody_has_begun() {
        mapping = new Mapping(
                new RecommendationId(UUID.randomUUID()),
                null,
                new WordingId(UUID.randomUUID()),
                new InstrumentId(UUID.randomUUID()),
                false);
    }

    @Test
    void it_is_published_once_two_agree() {
        mapping.await();
        mapping.agree();
        mapping.publish();
        assertThat(mapping.state()).isEqualTo(MappingState.PUBLISHED);
    }

    @Test
    void a_dispute_is_not_published_before_it_is_adjudicated() {
        mapping.await();
        mapping.dispute();
        assertThatThrownBy(mapping::publish).isInstanceOf(Refusal.NotNow.class);
        mapping.adjudicate();
        mapping.publish();
        assertThat(mapping.state()).isEqualTo(MappingState.PUBLISHED);
    }

    @Test
    void only_a_dispute_is_adjudicated() {
        mapping.await();
        mapping.agree();
        assertThatThrownBy(mapping::adjudicate).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void one_coding_alone_is_published_as_single_only_when_it_is_finished() {
        assertThatThrownBy(mapping::publishSingle).isInstanceOf(Refusal.NotNow.class);
        mapping.await();
        mapping.publishSingle();
        assertThat(mapping.state()).isEqualTo(MappingState.PUBLISHED);
    }

    @Test
    void what_is_published_goes_back_to_its_coders_only_after_it_is_retracted() {
        mapping.await();
        mapping.agree();
        mapping.publish();
        assertThatThrownBy(mapping::reopen).isInstanceOf(Refusal.NotNow.class);
        mapping.retract();
        mapping.reopen();
        assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
    }

    @Test
    void it_remembers_that_two_codings_were_open_to_compare() {
        mapping.await();
        mapping.reopen();
        assertThat(mapping.isOpened()).isFalse();
        mapping.await();
        mapping.dispute();
        mapping.reopen();
        mapping.await();
        mapping.reopen();
        assertThat(mapping.isOpened()).isTrue();
    }

    @Test
    void a_single_coding_that_was_published_has_been_open_to_read() {
        mapping.await();
        mapping.publishSingle();
        mapping.retract();
        mapping.reopen();
        assertThat(mapping.isOpened()).isTrue();
    }

    @Test
    void somebody_who_looked_at_another_version_decides_nothing() {
        mapping.seen(0);
        assertThatThrownBy(() -> mapping.seen(1)).isInstanceOf(Refusal.NotNow.class);
    }
}
