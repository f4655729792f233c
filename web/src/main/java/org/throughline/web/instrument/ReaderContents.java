package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.List;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.ProvisionKind;

/** The headings of a text, for its contents and its page. */
public record ReaderContents(ExpressionReading reading) {

    private static final int LOWEST_RANK = 6;

    /** The headings in order. */
    public List<ReadingLine> all() {
        return reading.lines().stream()
                .filter(line -> line.kind() == ProvisionKind.SECTION)
                .toList();
    }

    /**
     * The rank of a heading on the page, from 2: one below the heading above it. Printed levels jump, and a jump tells a
     * listener that something is missing.
     */
    public int rank(ReadingLine heading) {
        int rank = 2;
        for (int above = heading.parent();
                above >= 0;
                above = reading.lines().get(above).parent()) {
            if (reading.lines().get(above).kind() == ProvisionKind.SECTION) {
                rank++;
            }
        }
        return Math.min(rank, LOWEST_RANK);
    }

    /** The clauses under a heading and its sub-headings as printed: {@code 4}, or {@code 4–9}; empty if none is numbered. */
    public String clauses(ReadingLine heading) {
        List<String> numbers = new ArrayList<>();
        for (ReadingLine line : reading.lines()) {
            if (line.kind().isClause() && line.designation().number() != null && isUnder(line, heading)) {
                numbers.add(line.designation().number());
            }
        }
        if (numbers.isEmpty()) {
            return "";
        }
        return numbers.size() == 1 ? numbers.getFirst() : numbers.getFirst() + "–" + numbers.getLast();
    }

    private boolean isUnder(ReadingLine line, ReadingLine heading) {
        for (int above = line.parent();
                above >= 0;
                above = reading.lines().get(above).parent()) {
            if (reading.lines().get(above).id().equals(heading.id())) {
                return true;
            }
        }
        return false;
    }
}
