package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Language;
import org.throughline.web.form.FormOption;
import org.throughline.web.page.Frame;
import org.throughline.web.page.WordDiff;

/**
 * Two texts of one instrument, provision by provision. Those that correspond, by their number or because a person said so,
 * stand in one row; what one text alone has keeps its place there.
 *
 * @param at key of the row that is being corrected; empty if none is
 */
public record Beside(ExpressionReading left, ExpressionReading right, List<Row> rows, String at) {

    private static final int FIRST_WORDS = 50;

    /**
     * One or both, never neither.
     *
     * @param byHand whether a person said so
     */
    public record Row(@Nullable ReadingLine left, @Nullable ReadingLine right, boolean byHand) {

        /** How an address names the row. */
        public String key() {
            return left != null
                    ? "here:" + left.designation().eId()
                    : right != null ? "there:" + right.designation().eId() : "";
        }

        /** The line by which the row is found. */
        public @Nullable ReadingLine line() {
            return left != null ? left : right;
        }
    }

    static Beside of(ExpressionReading left, ExpressionReading right, Correspondence between, String at) {
        List<ReadingLine> here = text(left);
        List<ReadingLine> there = text(right);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            places.putIfAbsent(there.get(i).designation().eId(), i);
        }
        Set<String> shared = here.stream()
                .flatMap(line -> between.there(line.designation().eId()).stream())
                .filter(places::containsKey)
                .collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (ReadingLine line : here) {
            Integer place =
                    between.there(line.designation().eId()).map(places::get).orElse(null);
            for (; place != null && next < place; next++) {
                addAlone(there.get(next), shared, between, rows);
            }
            rows.add(new Row(
                    line,
                    place == null ? null : there.get(place),
                    between.isByHand(line.designation().eId())));
            next = place == null ? next : Math.max(next, place + 1);
        }
        for (; next < there.size(); next++) {
            addAlone(there.get(next), shared, between, rows);
        }
        return new Beside(left, right, rows, at);
    }

    /** Whether both are versions in one language, so that their difference in words shows. */
    public boolean isCompared() {
        return left.expression().language().equals(right.expression().language());
    }

    /** The words of the left line, with what the right one does not have; null if there is none. */
    public @Nullable WordDiff leftWords(Row row) {
        return words(row.left(), row.right());
    }

    /** The words of the right line, with what the left one does not have; null if there is none. */
    public @Nullable WordDiff rightWords(Row row) {
        return words(row.right(), row.left());
    }

    private @Nullable WordDiff words(@Nullable ReadingLine line, @Nullable ReadingLine other) {
        if (line == null) {
            return null;
        }
        Language rules = Language.of(left.expression().language()).orElse(Language.EN);
        return isCompared() && other != null
                ? WordDiff.of(line.text(), other.text(), rules)
                : WordDiff.plain(line.text());
    }

    /** How many provisions stand in one text only. */
    public long unmatched() {
        return rows.stream()
                .filter(row -> row.left() == null || row.right() == null)
                .count();
    }

    public long byHand() {
        return rows.stream().filter(Row::byHand).count();
    }

    /** What a row may correspond to in the text in which it is to be looked for: the other one. */
    public List<FormOption> counterparts(Frame frame, Row row) {
        List<FormOption> options = new ArrayList<>();
        options.add(new FormOption("", frame.t("pairing.none")));
        for (ReadingLine line : text(row.left() == null ? left : right)) {
            String words = line.text().replace('\n', ' ');
            int most = Math.min(FIRST_WORDS, words.codePointCount(0, words.length()));
            options.add(new FormOption(
                    line.designation().eId(),
                    (line.designation().number() == null
                                    ? ""
                                    : line.designation().number() + "  ")
                            + words.substring(0, words.offsetByCodePoints(0, most))));
        }
        return options;
    }

    private static void addAlone(ReadingLine line, Set<String> shared, Correspondence between, List<Row> rows) {
        if (!shared.contains(line.designation().eId())) {
            rows.add(
                    new Row(null, line, between.isByHandThere(line.designation().eId())));
        }
    }

    private static List<ReadingLine> text(ExpressionReading reading) {
        return reading.lines().stream()
                .filter(line -> line.kind() != ProvisionKind.FURNITURE)
                .toList();
    }
}
