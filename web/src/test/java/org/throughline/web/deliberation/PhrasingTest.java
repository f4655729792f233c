package org.throughline.web.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

class PhrasingTest {

    private static final List<SideName> SIDES = List.of(
            new SideName("AU", new Bilingual("Australia", "オーストラリア")),
            new SideName("JP", new Bilingual("Japan", "日本")));

    private final Phrasing english = new Phrasing(Language.EN, SIDES);
    private final Phrasing japanese = new Phrasing(Language.JA, SIDES);

    @Test
    void a_descriptor_without_a_group_speaks_of_participants() {
        assertThat(english.descriptor(said(Quantity.SEVERAL, null, null))).isEqualTo("Several participants");
        assertThat(japanese.descriptor(said(Quantity.SEVERAL, null, null))).isEqualTo("複数の参加者");
    }

    @Test
    void a_side_is_named() {
        assertThat(english.descriptor(said(Quantity.ONE, "JP", null))).isEqualTo("One participant from Japan");
        assertThat(japanese.descriptor(said(Quantity.ONE, "JP", null))).isEqualTo("日本側の一人の参加者");
    }

    @Test
    void a_sector_is_named() {
        assertThat(english.descriptor(said(Quantity.SOME, null, "industry"))).isEqualTo("Some from industry");
        assertThat(japanese.descriptor(said(Quantity.SOME, null, "industry"))).isEqualTo("産業界の一部の参加者");
    }

    @Test
    void both_are_named() {
        assertThat(english.descriptor(said(Quantity.MANY, "AU", "academia")))
                .isEqualTo("Many from academia, Australia");
        assertThat(japanese.descriptor(said(Quantity.MANY, "AU", "academia"))).isEqualTo("オーストラリア側・学術界の多くの参加者");
    }

    @Test
    void a_group_is_proposed_without_a_quantity() {
        assertThat(english.group(Group.of("side:AU"))).isEqualTo("the participants from Australia");
        assertThat(japanese.group(Group.PARTICIPANTS)).isEqualTo("参加者全体");
    }

    @Test
    void a_session_is_named_with_its_workshop() {
        Setting session = new Setting(
                Base.SESSION,
                new SettingId(new UUID(0, 1)),
                "tokyo",
                new Bilingual("Tokyo workshop", "東京ワークショップ"),
                2,
                new Bilingual("Energy", "エネルギー"),
                null);
        assertThat(english.setting(session)).isEqualTo("Tokyo workshop – Session 2: Energy");
        assertThat(japanese.setting(session)).isEqualTo("東京ワークショップ　セッション2：エネルギー");
    }

    private static Descriptor said(Quantity quantity, @Nullable String side, @Nullable String sector) {
        return new Descriptor(quantity, new Group(side, sector));
    }
}
