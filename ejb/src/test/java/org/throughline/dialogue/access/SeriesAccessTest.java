package org.throughline.dialogue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.PARTICIPANT;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;

class SeriesAccessTest {

    private static final UUID SERIES = UUID.randomUUID();
    private static final UUID CANBERRA = UUID.randomUUID();
    private static final UUID TOKYO = UUID.randomUUID();

    @Test
    void a_convenor_of_one_workshop_has_no_power_over_the_series_or_another_workshop() {
        SeriesAccess access = access(Map.of(CANBERRA, Set.of(CONVENOR), TOKYO, Set.of(PARTICIPANT)));
        assertThat(access.as(CONVENOR)).isFalse();
        assertThat(access.in(TOKYO, CONVENOR)).isFalse();
        assertThat(access.in(CANBERRA, CONVENOR)).isTrue();
        assertThat(access.anywhere(CONVENOR)).isTrue();
    }

    @Test
    void a_convenor_of_the_series_convenes_all_its_workshops() {
        SeriesAccess access = access(Map.of(SERIES, Set.of(CONVENOR), TOKYO, Set.of(PARTICIPANT)));
        assertThat(access.as(CONVENOR)).isTrue();
        assertThat(access.in(TOKYO, CONVENOR)).isTrue();
        assertThat(access.in(CANBERRA, CONVENOR)).isTrue();
    }

    @Test
    void a_workshop_is_convened_by_its_own_convenors() {
        assertThat(workshop(Map.of(CANBERRA, Set.of(CONVENOR))).as(CONVENOR)).isTrue();
        assertThat(workshop(Map.of(SERIES, Set.of(CONVENOR))).as(CONVENOR)).isTrue();
        assertThat(workshop(Map.of(TOKYO, Set.of(CONVENOR))).as(CONVENOR)).isFalse();
    }

    private static WorkshopAccess workshop(Map<UUID, Set<MemberRole>> held) {
        return new WorkshopAccess(access(held), CANBERRA, "canberra", Bilingual.NONE, "Australia/Sydney");
    }

    private static SeriesAccess access(Map<UUID, Set<MemberRole>> held) {
        return new SeriesAccess(SERIES, "sea-lanes", Bilingual.NONE, Bilingual.NONE, UUID.randomUUID(), held);
    }
}
