package org.throughline.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

class InstrumentDescriptionTest {

    private static final Bilingual KEEPER = new Bilingual("Keeper of Norland", "ノーランド灯台守");
    private static final SignatoryName PRINTED = new SignatoryName("NO", KEEPER, new Bilingual("N. Keeper", ""));

    private final Instrument instrument = new Instrument(
            new InstrumentId(UUID.randomUUID()), described("On lamps", SignedOn.UNKNOWN, List.of(PRINTED)));

    @Test
    void a_description_is_corrected_and_a_printed_name_stays_with_its_office() {
        SignatoryName typed = new SignatoryName("", KEEPER, Bilingual.NONE);
        SignatoryName another = new SignatoryName("", new Bilingual("Keeper of Sudland", ""), Bilingual.NONE);
        instrument.correct(
                described("On lighthouses", SignedOn.day(LocalDate.of(2020, 5, 1)), List.of(another, typed)), 0, "");
        InstrumentDescription now = instrument.description();
        assertThat(now.instrument().title().en()).isEqualTo("On lighthouses");
        assertThat(now.instrument().signedOn().date()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(now.instrument().signatories()).containsExactly(another, PRINTED);
    }

    @Test
    void one_that_readers_see_already_stays_as_it_is() {
        instrument.open(Instant.EPOCH);
        assertThat(instrument.description().isPublic()).isTrue();
        assertThatThrownBy(() -> instrument.correct(described("Other", SignedOn.UNKNOWN, List.of()), 0, ""))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_stale_correction_gets_the_title_back() {
        assertThatThrownBy(() -> instrument.correct(described("Other", SignedOn.UNKNOWN, List.of()), 7, ""))
                .isInstanceOfSatisfying(Refusal.Stale.class, stale -> assertThat(stale.current())
                        .contains("On lamps"));
    }

    @Test
    void a_title_of_one_language_is_pointed_out_before_it_is_saved() {
        NewInstrument once = new NewInstrument(
                "lamps",
                InstrumentKind.DECLARATION,
                new Bilingual("On lamps alone", ""),
                Bilingual.NONE,
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of(),
                List.of());
        assertThatThrownBy(() -> instrument.correct(once, 0, ""))
                .isInstanceOfSatisfying(Refusal.Unconfirmed.class, doubt -> {
                    assertThat(instrument.description().instrument().title().en())
                            .isEqualTo("On lamps");
                    instrument.correct(once, 0, doubt.mark());
                });
        assertThat(instrument.description().instrument().title()).isEqualTo(new Bilingual("On lamps alone", ""));
    }

    private static NewInstrument described(String title, SignedOn signedOn, List<SignatoryName> signatories) {
        return new NewInstrument(
                "lamps",
                InstrumentKind.DECLARATION,
                new Bilingual(title, "灯火について"),
                Bilingual.NONE,
                signedOn,
                Bilingual.NONE,
                List.of("en"),
                signatories);
    }
}
