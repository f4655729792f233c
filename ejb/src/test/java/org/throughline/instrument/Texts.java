package org.throughline.instrument;

import static org.throughline.instrument.outline.ProvisionKind.CHAPEAU;
import static org.throughline.instrument.outline.ProvisionKind.ITEM;
import static org.throughline.instrument.outline.ProvisionKind.OPERATIVE;
import static org.throughline.instrument.outline.ProvisionKind.PREAMBULAR;
import static org.throughline.instrument.outline.ProvisionKind.SECTION;
import static org.throughline.instrument.outline.ProvisionKind.TITLE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.ExpressionNature;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.InstrumentTitles;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.importing.SummaryText;
import org.throughline.instrument.importing.WorkingSummary;
import org.throughline.instrument.importing.WorkingSummary.Part;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** A small instrument about lighthouses. */
public final class Texts {

    private Texts() {}

    public static WorkingSummary lighthouses() {
        return new WorkingSummary(
                ExpressionGrade.OFFICIAL_COPY,
                true,
                Bilingual.NONE,
                List.of(
                        part(TITLE, null, null, "On lighthouses", "灯台について"),
                        part(PREAMBULAR, null, null, "The sea is wide.", "海は広い。"),
                        part(
                                SECTION,
                                null,
                                3,
                                "Lamps",
                                "灯",
                                part(OPERATIVE, "1", null, "Lamps are lit.", "灯をともす。"),
                                part(
                                        SECTION,
                                        null,
                                        4,
                                        "Oil",
                                        "油",
                                        part(
                                                CHAPEAU,
                                                "2",
                                                null,
                                                "They share:",
                                                "次を分かち合う：",
                                                part(ITEM, "(i)", null, "oil;", "油"),
                                                part(ITEM, "(ii)", null, "wicks.", "芯")))),
                        part(
                                SECTION,
                                null,
                                2,
                                "Watch",
                                "見張り",
                                part(OPERATIVE, "3", null, "They keep watch.", "見張る。"))));
    }

    public static ExpressionReading reading(WorkingSummary summary, Language language) {
        SummaryText text = SummaryText.of(summary, language);
        ExpressionCard card =
                card(language.code(), ExpressionKind.WORKING_SUMMARY, ExpressionGrade.OFFICIAL_COPY, true, 1);
        return new ExpressionReading(
                instrument(List.of(card)), List.of(), card, text.canonical(), lines(text.outline(), text.canonical()));
    }

    /** The lines of a text as they are read from the library. */
    public static List<ReadingLine> lines(Outline outline, CanonicalText canonical) {
        return outline.entries().stream()
                .map(entry -> new ReadingLine(
                        new ProvisionId(UUID.randomUUID()),
                        entry.kind(),
                        entry.parent(),
                        entry.depth(),
                        entry.designation(),
                        entry.headingLevel(),
                        entry.range(),
                        canonical.between(
                                entry.range().wordsStart(), entry.range().end())))
                .toList();
    }

    static InstrumentCard instrument(List<ExpressionCard> expressions) {
        return new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "lighthouses",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(new Bilingual("On lighthouses", ""), Bilingual.NONE),
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of("en", "ja"),
                false,
                expressions);
    }

    static ExpressionCard card(
            String language, ExpressionKind kind, ExpressionGrade grade, boolean complete, int number) {
        return new ExpressionCard(
                new ExpressionId(UUID.randomUUID()),
                new ExpressionNature(language, kind, grade, complete),
                number,
                Bilingual.NONE,
                "",
                3,
                0,
                Instant.EPOCH);
    }

    private static Part part(
            ProvisionKind kind, @Nullable String number, @Nullable Integer level, String en, String ja, Part... below) {
        return new Part(kind, number, level, new Bilingual(en, ja), List.of(below));
    }
}
