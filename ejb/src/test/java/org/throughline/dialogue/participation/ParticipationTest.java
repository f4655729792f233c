package org.throughline.dialogue.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/** A place that is given a second time says what it would change. */
class ParticipationTest {

    private static final Bilingual AUSTRALIA = new Bilingual("Australia", "オーストラリア");
    private static final Bilingual JAPAN = new Bilingual("Japan", "日本");
    private static final Map<String, Bilingual> SIDES = Map.of("AU", AUSTRALIA, "JP", JAPAN);

    private final Participation place = new Participation(
            new SeriesId(UUID.randomUUID()),
            new WorkshopId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            new Seat("p-1", "AU", "industry", Capacity.PERSONAL, MemberRole.PARTICIPANT));

    @Test
    void the_same_place_again_changes_nothing() {
        assertThat(place.changes(new Seat("p-1", "AU", "industry", Capacity.PERSONAL, MemberRole.PARTICIPANT), SIDES))
                .isEmpty();
    }

    @Test
    void everything_that_another_place_would_change_is_named() {
        assertThat(place.changes(new Seat("p-1", "JP", "government", Capacity.PERSONAL, MemberRole.OBSERVER), SIDES))
                .containsExactly(
                        Doubt.of("seat.side", "p-1", AUSTRALIA, JAPAN),
                        Doubt.of(
                                "seat.sector",
                                "p-1",
                                new Doubt.Word("sector.industry"),
                                new Doubt.Word("sector.government")),
                        Doubt.of(
                                "seat.member",
                                "p-1",
                                new Doubt.Word("member.participant"),
                                new Doubt.Word("member.observer")));
    }

    @Test
    void ending_it_says_what_goes() {
        assertThat(place.ending("p-1", SIDES).arguments())
                .startsWith("p-1", AUSTRALIA)
                .contains(new Doubt.Word("member.participant"));
    }
}
