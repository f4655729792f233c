package org.throughline.publication.taking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Language;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.key.TakingId;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.refusal.Refusal;

/** The words of an edition as wordings of recommendations. */
record Words(OpenEdition edition) {

    /** The recommendation that begins at a place. */
    ReportBlock recommendation(int start) {
        return edition.report().blocks().stream()
                .filter(block -> block.start() == start && block.kind() == BlockKind.RECOMMENDATION)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("report.lists"));
    }

    NewWording wording(TakingId act, WordingList list, int start) {
        return wording(
                new WordingId(key(act, list.code() + start)),
                list,
                edition.report().words(recommendation(start)));
    }

    /** Of what stands in the body only. */
    NewWording body(TakingId act, String words) {
        return wording(new WordingId(key(act, "body")), WordingList.BODY, words);
    }

    private NewWording wording(WordingId id, WordingList list, String words) {
        return new NewWording(
                id,
                list,
                WordingGrade.AS_PUBLISHED,
                new WordingTexts(Map.of(language(), WordingText.drafted(flat(words)))),
                list == WordingList.BODY ? Provenance.BODY : Provenance.LISTED,
                null);
    }

    RecommendationDetails details(ThemeId theme, Set<String> addressees, Provenance provenance) {
        return new RecommendationDetails(
                theme, addressees, provenance, edition.card().publication().publishedOn(), List.of());
    }

    Language language() {
        return edition.card().language();
    }

    /** Line breaks of the print are spaces in a wording. */
    static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The key of a record that an act makes: random as the act is, and the same when it is sent again. */
    static UUID key(TakingId act, String part) {
        return UUID.nameUUIDFromBytes((act + " " + part).getBytes(StandardCharsets.UTF_8));
    }
}
