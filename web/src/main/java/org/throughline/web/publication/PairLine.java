package org.throughline.web.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.block.RecommendationList;
import org.throughline.publication.block.RecommendationList.Listed;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.block.Twins;
import org.throughline.publication.pairing.ItemPairing.Pair;
import org.throughline.web.page.WordDiff;

/**
 * A recommendation of the report in its wordings, each with what the other one does not have.
 *
 * @param theme the heading under which it is listed; empty if there is none
 * @param first where it begins in the list that stands first; below 0 if it does not stand there
 * @param second where it begins in the other list; below 0 if it does not stand there
 * @param doubtful whether a person has to look if the two are the same
 * @param byHand whether a person said so
 */
public record PairLine(
        String theme,
        int first,
        @Nullable WordDiff firstWords,
        int second,
        @Nullable WordDiff secondWords,
        boolean doubtful,
        boolean byHand) {

    private static final int NONE = -1;

    /** The pairs of the two lists; of an edition without such, the recommendations of all its lists. */
    static List<PairLine> of(OpenEdition edition) {
        Reader reader = new Reader(edition.report(), edition.card().language());
        Optional<Twins> twins = edition.twins();
        if (twins.isEmpty()) {
            return edition.report().lists().stream()
                    .flatMap(list -> list.items().stream())
                    .map(item -> reader.line(item, null, null))
                    .toList();
        }
        List<PairLine> lines = new ArrayList<>();
        RecommendationList first = twins.get().first();
        RecommendationList second = twins.get().second();
        for (Pair pair : twins.get().pairing().pairs()) {
            lines.add(
                    reader.line(first.items().get(pair.first()), second.items().get(pair.second()), pair));
        }
        twins.get()
                .pairing()
                .alone()
                .forEach(i -> lines.add(reader.line(first.items().get(i), null, null)));
        lines.sort(Comparator.comparing(PairLine::first));
        twins.get()
                .pairing()
                .left()
                .forEach(i -> lines.add(reader.line(null, second.items().get(i), null)));
        return lines;
    }

    /** By which a form calls it. */
    public int key() {
        return first == NONE ? second : first;
    }

    /** The words that stand first. */
    public String words() {
        WordDiff words = firstWords == null ? secondWords : firstWords;
        return words == null
                ? ""
                : String.join(
                        "", words.pieces().stream().map(WordDiff.Piece::text).toList());
    }

    private record Reader(Report report, Language language) {

        PairLine line(@Nullable Listed one, @Nullable Listed other, @Nullable Pair pair) {
            String first = words(one);
            String second = words(other);
            Listed shown = one == null ? other : one;
            Integer theme = shown == null ? null : shown.theme();
            return new PairLine(
                    theme == null ? "" : report.words(report.blocks().get(theme)),
                    start(one),
                    one == null ? null : WordDiff.of(first, other == null ? first : second, language),
                    start(other),
                    other == null ? null : WordDiff.of(second, one == null ? second : first, language),
                    pair != null && pair.doubtful(),
                    pair != null && pair.byHand());
        }

        private String words(@Nullable Listed item) {
            return item == null
                    ? ""
                    : report.words(report.blocks().get(item.block())).replaceAll("\\s+", " ");
        }

        private int start(@Nullable Listed item) {
            if (item == null) {
                return NONE;
            }
            ReportBlock block = report.blocks().get(item.block());
            return block.start();
        }
    }
}
