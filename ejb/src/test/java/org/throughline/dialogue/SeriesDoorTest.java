package org.throughline.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.PARTICIPANT;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;

class SeriesDoorTest {

    private static final UUID SERIES = UUID.randomUUID();
    private static final UUID CANBERRA = UUID.randomUUID();
    private static final UUID TOKYO = UUID.randomUUID();

    @Test
    void a_convenor_of_one_workshop_has_no_power_over_the_series_or_another_workshop() {
        SeriesDoor door = door(Map.of(CANBERRA, Set.of(CONVENOR), TOKYO, Set.of(PARTICIPANT)));
        assertThat(door.as(CONVENOR)).isFalse();
        assertThat(door.in(TOKYO, CONVENOR)).isFalse();
        assertThat(door.in(CANBERRA, CONVENOR)).isTrue();
        assertThat(door.anywhere(CONVENOR)).isTrue();
    }

    @Test
    void a_convenor_of_the_series_convenes_all_its_workshops() {
        SeriesDoor door = door(Map.of(SERIES, Set.of(CONVENOR), TOKYO, Set.of(PARTICIPANT)));
        assertThat(door.as(CONVENOR)).isTrue();
        assertThat(door.in(TOKYO, CONVENOR)).isTrue();
        assertThat(door.in(CANBERRA, CONVENOR)).isTrue();
    }

    @Test
    void a_workshop_is_convened_by_its_own_convenors() {
        assertThat(workshop(Map.of(CANBERRA, Set.of(CONVENOR))).as(CONVENOR)).isTrue();
        assertThat(workshop(Map.of(SERIES, Set.of(CONVENOR))).as(CONVENOR)).isTrue();
        assertThat(workshop(Map.of(TOKYO, Set.of(CONVENOR))).as(CONVENOR)).isFalse();
    }

    private static WorkshopDoor workshop(Map<UUID, Set<MemberRole>> held) {
        return new WorkshopDoor(door(held), CANBERRA, "canberra", Bilingual.NONE, "Australia/Sydney");
    }

    private static SeriesDoor door(Map<UUID, Set<MemberRole>> held) {
        return new SeriesDoor(SERIES, "sea-lanes", Bilingual.NONE, Bilingual.NONE, UUID.randomUUID(), held);
    }
}
