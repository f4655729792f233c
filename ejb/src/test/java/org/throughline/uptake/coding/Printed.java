package org.throughline.uptake.coding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.document.source.Upload;
import org.throughline.instrument.Texts;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.ExpressionNature;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.InstrumentTitles;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.language.Bilingual;

/** A version of a text, read as it would be from a file. */
public final class Printed {

    private Printed() {}

    public static ExpressionReading text(String language, int version, String words) {
        ParsedText parsed = ParsedText.of(new Upload("text.txt", words.getBytes(StandardCharsets.UTF_8)));
        ExpressionCard card = new ExpressionCard(
                new ExpressionId(UUID.randomUUID()),
                new ExpressionNature(language, ExpressionKind.OFFICIAL_TEXT, ExpressionGrade.AUTHENTIC, true),
                version,
                Bilingual.NONE,
                parsed.canonical().sha256(),
                (int) parsed.outline().clauses(),
                0,
                Instant.EPOCH);
        return new ExpressionReading(
                instrument(card),
                List.of(),
                card,
                parsed.canonical(),
                Texts.lines(parsed.outline(), parsed.canonical()));
    }

    private static InstrumentCard instrument(ExpressionCard card) {
        return new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "harbours",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(new Bilingual("On harbours", "港について"), Bilingual.NONE),
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of("en", "ja"),
                true,
                List.of(card));
    }
}
