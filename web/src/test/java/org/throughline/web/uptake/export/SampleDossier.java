package org.throughline.web.uptake.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.ExpressionNature;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.InstrumentTitles;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixPart;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.uptake.sheet.Subject;

/** One recommendation, coded by one person, quoted in Japanese; a second without a result. */
final class SampleDossier {

    static final String ENDORSEMENT = "Nobody who attended has endorsed it.";
    private static final Bilingual ENDORSED = new Bilingual(ENDORSEMENT, "出席者が承認したものではありません。");
    static final String QUOTE = "両国は重要鉱物の備蓄を強化する。";
    static final String FORMULA = "=HYPERLINK(\"x\")";

    private static final UUID TEXT = UUID.randomUUID();

    private SampleDossier() {}

    static String endorsement(Language language) {
        return ENDORSED.in(language);
    }

    static Dossier published() {
        return of(true, false);
    }

    /** The same, but that the one result is an example. */
    static Dossier ofExamples() {
        return of(false, true);
    }

    static Dossier forMembers() {
        return of(false, false);
    }

    private static Dossier of(boolean published, boolean example) {
        Matrix.Column column = new Matrix.Column("cl_1", "c1", "#c1", "1", Bilingual.NONE, false);
        Matrix matrix = new Matrix(
                "pact",
                new Bilingual("The Pact", "協定"),
                SignedOn.day(LocalDate.of(2026, 5, 4)),
                List.of(column),
                List.of(line("A-1", example, Map.of("cl_1", Degree.ADOPTED)), open("A-2")),
                Agreement.of(List.of()));
        return new Dossier(
                "talks",
                new Bilingual("The Talks", "対話"),
                ENDORSED,
                published,
                matrix,
                instrument(),
                List.of(result(example)));
    }

    private static Matrix.Line open(String code) {
        return new Matrix.Line(
                code,
                "T",
                new Bilingual("Theme", "テーマ"),
                new Bilingual("Ask for nothing.", "何も求めない。"),
                UptakeResult.NONE,
                Map.of(),
                List.of(),
                MatrixPart.ALL);
    }

    private static Matrix.Line line(String code, boolean example, Map<String, Degree> cells) {
        return new Matrix.Line(
                code,
                "T",
                new Bilingual("Theme", "テーマ"),
                new Bilingual(FORMULA, "備蓄を増やす。", Language.JA),
                new UptakeResult(Uptake.ADOPTED, MappingState.PUBLISHED, Basis.SINGLE, example, false, false),
                cells,
                List.of(new SideName("AU", new Bilingual("Australia", "豪州"))),
                MatrixPart.ALL);
    }

    private static InstrumentSheet instrument() {
        ExpressionCard text = new ExpressionCard(
                new ExpressionId(TEXT),
                new ExpressionNature(
                        "ja",
                        ExpressionKind.OFFICIAL_TEXT,
                        org.throughline.instrument.catalogue.ExpressionGrade.AUTHENTIC,
                        true),
                2,
                Bilingual.NONE,
                "ab".repeat(32),
                1,
                0,
                Instant.parse("2026-06-01T00:00:00Z"));
        InstrumentCard card = new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "pact",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(new Bilingual("The Pact", "協定"), Bilingual.NONE),
                SignedOn.day(LocalDate.of(2026, 5, 4)),
                Bilingual.NONE,
                List.of("en", "ja"),
                true,
                List.of(text));
        ClauseSheet clause = new ClauseSheet(
                "cl_1",
                "1",
                "1",
                "c1",
                List.of(),
                List.of(new ClauseSheet.Words(new ExpressionId(TEXT), "ja", "cl_1", true, QUOTE, 0)));
        return new InstrumentSheet(card, List.of(text), List.of(clause));
    }

    private static Result result(boolean example) {
        WordingSheet wording = new WordingSheet(
                new WordingId(UUID.randomUUID()),
                WordingList.SUMMARY,
                1,
                WordingGrade.OWN,
                null,
                null,
                true,
                new WordingTexts(Map.of(
                        Language.EN,
                        WordingText.drafted(FORMULA),
                        Language.JA,
                        new WordingText("備蓄を増やす。", false, false, "translator", true))),
                0);
        RecommendationLine line = new RecommendationLine(
                new RecommendationId(UUID.randomUUID()),
                "A-1",
                new ThemeTitle(new ThemeId(UUID.randomUUID()), "T", new Bilingual("Theme", "テーマ")),
                RecommendationState.PUBLISHED,
                Provenance.LISTED,
                LocalDate.of(2025, 7, 15),
                List.of(),
                false,
                List.of(wording));
        QuoteSheet quote = new QuoteSheet(
                new QuoteId(UUID.randomUUID()),
                new QuoteSheet.QuotedText(new ExpressionId(TEXT), "ja", "authentic", 1),
                false,
                new TextAnchor(QUOTE, "", "", 0, QUOTE.codePointCount(0, QUOTE.length())));
        FindingSheet finding = new FindingSheet(
                new FindingId(UUID.randomUUID()),
                "cl_1",
                Degree.ADOPTED,
                VerbStrength.COMMIT,
                Confidence.HIGH,
                new Bilingual("+1 for the reserve\u0007", ""),
                List.of(),
                List.of(quote),
                0);
        return new Result(
                new MappingHead(instrument(), new Subject(line, List.of(), wording.id(), 0), example, 0),
                new UptakeResult(Uptake.ADOPTED, MappingState.PUBLISHED, Basis.SINGLE, example, false, false),
                false,
                1,
                List.of(new Result.Clause("cl_1", Degree.ADOPTED, false, List.of(new Result.Found(1, finding)))),
                List.of(),
                Bilingual.NONE,
                List.of(new Result.TextCheck("ja", true, 1), new Result.TextCheck("en", false, 0)),
                new Result.Claim(ClaimKind.COINCIDENT, "", 0));
    }
}
