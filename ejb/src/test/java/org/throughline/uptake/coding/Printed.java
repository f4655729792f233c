package org.throughline.uptake.coding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.instrument.Reading;
import org.throughline.instrument.Texts;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.Grade;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.reading.ParsedText;
import org.throughline.instrument.source.Upload;
import org.throughline.language.Bilingual;

/** A version of a text, read as it would be from a file. */
final class Printed {

    private Printed() {}

    static Reading text(String language, int version, String words) {
        ParsedText parsed = ParsedText.of(new Upload("text.txt", words.getBytes(StandardCharsets.UTF_8)));
        ExpressionCard card = new ExpressionCard(
                UUID.randomUUID(),
                language,
                ExpressionKind.OFFICIAL_TEXT,
                Grade.AUTHENTIC,
                true,
                version,
                Bilingual.NONE,
                parsed.canonical().sha256(),
                (int) parsed.outline().clauses(),
                0,
                Instant.EPOCH);
        return new Reading(
                instrument(card),
                List.of(),
                card,
                parsed.canonical(),
                Texts.lines(parsed.outline(), parsed.canonical()));
    }

    private static InstrumentCard instrument(ExpressionCard card) {
        return new InstrumentCard(
                UUID.randomUUID(),
                "harbours",
                InstrumentKind.DECLARATION,
                new Bilingual("On harbours", "港について"),
                Bilingual.NONE,
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of("en", "ja"),
                true,
                List.of(card));
    }
}
