package org.throughline.dialogue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.PARTICIPANT;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;

class SeriesAccessTest {

    private static final SeriesId SERIES = new SeriesId(UUID.randomUUID());
    private static final WorkshopId CANBERRA = new WorkshopId(UUID.randomUUID());
    private static final WorkshopId TOKYO = new WorkshopId(UUID.randomUUID());

    @Test
    void a_convenor_of_one_workshop_has_no_power_over_the_series_or_another_workshop() {
        SeriesAccess access = access(Map.of(CANBERRA.scope(), Set.of(CONVENOR), TOKYO.scope(), Set.of(PARTICIPANT)));
        assertThat(access.as(CONVENOR)).isFalse();
        assertThat(access.in(TOKYO.scope(), CONVENOR)).isFalse();
        assertThat(access.in(CANBERRA.scope(), CONVENOR)).isTrue();
        assertThat(access.anywhere(CONVENOR)).isTrue();
    }

    @Test
    void a_convenor_of_the_series_convenes_all_its_workshops() {
        SeriesAccess access = access(Map.of(SERIES.scope(), Set.of(CONVENOR), TOKYO.scope(), Set.of(PARTICIPANT)));
        assertThat(access.as(CONVENOR)).isTrue();
        assertThat(access.in(TOKYO.scope(), CONVENOR)).isTrue();
        assertThat(access.in(CANBERRA.scope(), CONVENOR)).isTrue();
    }

    @Test
    void a_workshop_is_convened_by_its_own_convenors() {
        assertThat(workshop(Map.of(CANBERRA.scope(), Set.of(CONVENOR))).as(CONVENOR))
                .isTrue();
        assertThat(workshop(Map.of(SERIES.scope(), Set.of(CONVENOR))).as(CONVENOR))
                .isTrue();
        assertThat(workshop(Map.of(TOKYO.scope(), Set.of(CONVENOR))).as(CONVENOR))
                .isFalse();
    }

    private static WorkshopAccess workshop(Map<ScopeId, Set<MemberRole>> held) {
        return new WorkshopAccess(access(held), CANBERRA, "canberra", Bilingual.NONE, "Australia/Sydney");
    }

    private static SeriesAccess access(Map<ScopeId, Set<MemberRole>> held) {
        return new SeriesAccess(
                SERIES, "sea-lanes", Bilingual.NONE, Bilingual.NONE, new PersonId(UUID.randomUUID()), held);
    }
}
