package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.Reading;
import org.throughline.instrument.ReadingLine;
import org.throughline.instrument.text.ProvisionKind;

/**
 * Two texts of one instrument, provision by provision. Provisions that bear the same number have the same eId in every
 * language, and stand in one row; what one text alone has keeps its place there.
 */
public record Beside(Reading left, Reading right, List<Row> rows) {

    /** One or both, never neither. */
    public record Row(@Nullable ReadingLine left, @Nullable ReadingLine right) {}

    static Beside of(Reading left, Reading right) {
        List<ReadingLine> here = text(left);
        List<ReadingLine> there = text(right);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            places.putIfAbsent(there.get(i).eId(), i);
        }
        Set<String> shared =
                here.stream().map(ReadingLine::eId).filter(places::containsKey).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (ReadingLine line : here) {
            Integer place = places.get(line.eId());
            for (; place != null && next < place; next++) {
                addAlone(there.get(next), shared, rows);
            }
            rows.add(new Row(line, place == null ? null : there.get(place)));
            next = place == null ? next : Math.max(next, place + 1);
        }
        for (; next < there.size(); next++) {
            addAlone(there.get(next), shared, rows);
        }
        return new Beside(left, right, rows);
    }

    /** How many provisions stand in one text only. */
    public long unmatched() {
        return rows.stream()
                .filter(row -> row.left() == null || row.right() == null)
                .count();
    }

    private static void addAlone(ReadingLine line, Set<String> shared, List<Row> rows) {
        if (!shared.contains(line.eId())) {
            rows.add(new Row(null, line));
        }
    }

    private static List<ReadingLine> text(Reading reading) {
        return reading.lines().stream()
                .filter(line -> line.kind() != ProvisionKind.FURNITURE)
                .toList();
    }
}
