package org.throughline.web.uptake.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.identity.PersonId;
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
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.coding.CodingTask;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.Subject;
import org.throughline.web.page.Frame;

class CautionsTest {

    private static final String WORDING = "The governments should work with the Pacific Islands Forum on supply.";
    private static final SideName JAPAN = new SideName("JP", new Bilingual("Japan", "日本"));
    private static final SideName AUSTRALIA = new SideName("AU", new Bilingual("Australia", "豪州"));

    @Test
    void a_recommendation_to_one_government_alone_is_a_caution() {
        assertThat(whole(List.of(JAPAN), Set.of("en", "ja")))
                .singleElement()
                .asString()
                .contains("Japan");
        assertThat(whole(List.of(JAPAN, AUSTRALIA), Set.of("en", "ja"))).isEmpty();
    }

    @Test
    void a_japanese_text_that_is_authentic_and_not_read_is_a_caution() {
        assertThat(whole(List.of(JAPAN, AUSTRALIA), Set.of("en")))
                .singleElement()
                .asString()
                .contains("The Japanese text");
    }

    @Test
    void a_verb_that_only_recognises_is_a_caution() {
        assertThat(of("cl_1", VerbStrength.RECOGNISE, Set.of()))
                .singleElement()
                .asString()
                .contains("recognises");
        assertThat(of("cl_1", VerbStrength.COMMIT, Set.of())).isEmpty();
    }

    @Test
    void a_clause_that_was_carried_over_is_a_caution() {
        assertThat(of("cl_1", VerbStrength.COMMIT, Set.of("cl_1")))
                .singleElement()
                .asString()
                .contains("carried over");
    }

    @Test
    void a_clause_that_does_not_name_the_target_is_a_caution() {
        assertThat(of("cl_2", VerbStrength.COMMIT, Set.of()))
                .singleElement()
                .asString()
                .contains("Pacific Islands Forum");
    }

    private static List<String> whole(List<SideName> addressees, Set<String> read) {
        return new Cautions(desk(addressees, read), Set.of()).whole(english());
    }

    private static List<String> of(String clause, VerbStrength verb, Set<String> carried) {
        FindingSheet finding = new FindingSheet(
                new FindingId(UUID.randomUUID()),
                clause,
                Degree.ECHOED,
                verb,
                Confidence.HIGH,
                new Bilingual("x", ""),
                List.of(),
                List.of(),
                0);
        return new Cautions(desk(List.of(), Set.of("ja")), carried).of(english(), finding);
    }

    private static CodingDeskSheet desk(List<SideName> addressees, Set<String> read) {
        Bilingual words = new Bilingual("x", "x");
        WordingSheet wording = new WordingSheet(
                new WordingId(UUID.randomUUID()),
                WordingList.SUMMARY,
                1,
                WordingGrade.OWN,
                null,
                null,
                true,
                new WordingTexts(Map.of(Language.EN, WordingText.drafted(WORDING))),
                0);
        RecommendationLine line = new RecommendationLine(
                new RecommendationId(UUID.randomUUID()),
                "A-1",
                new ThemeTitle(new ThemeId(UUID.randomUUID()), "T", words),
                RecommendationState.PUBLISHED,
                Provenance.LISTED,
                null,
                addressees,
                false,
                List.of(wording));
        CodingSheet mine = new CodingSheet(
                new CodingId(UUID.randomUUID()),
                new CodingSheet.Coder(1, "", read),
                Uptake.NOT_ASSESSED,
                null,
                "",
                false,
                0,
                List.of(),
                List.of());
        InstrumentCard card = new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "pact",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(words, words),
                SignedOn.UNKNOWN,
                words,
                List.of("en", "ja"),
                true,
                List.of());
        List<ClauseSheet> clauses = List.of(
                clause("cl_1", "Both commit to work with the Pacific Islands Forum."),
                clause("cl_2", "Both will meet."));
        return new CodingDeskSheet(
                new SeriesAccess(
                        new SeriesId(UUID.randomUUID()),
                        "talks",
                        words,
                        words,
                        new PersonId(UUID.randomUUID()),
                        Map.of()),
                new MappingHead(
                        new InstrumentSheet(card, List.of(), clauses),
                        new Subject(line, List.of(), wording.id(), 0),
                        false,
                        0),
                CodingTask.CONTINUE,
                Optional.of(mine),
                false,
                false,
                false);
    }

    private static ClauseSheet clause(String eId, String words) {
        return new ClauseSheet(
                eId,
                null,
                eId,
                eId,
                List.of(),
                List.of(new ClauseSheet.Words(new ExpressionId(UUID.randomUUID()), "en", "cl_1", true, words, 0)));
    }

    private static Frame english() {
        return new Frame() {
            @Override
            public Language language() {
                return Language.EN;
            }
        };
    }
}
