package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.List;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.web.margin.Margin;

/**
 * A text laid out to be read.
 *
 * @param address where it can be read, with the server's name, for those who print it
 * @param margin what stands beside its provisions
 * @param ancestry what its provisions are to those of other instruments
 */
public record ReaderPage(ExpressionReading reading, String address, Margin margin, Ancestry ancestry) {

    private static final int LOWEST_RANK = 6;

    /** The lines that are read as the text, in order. */
    public List<ReadingLine> text() {
        return reading.lines().stream()
                .filter(line -> line.kind() != ProvisionKind.FURNITURE)
                .toList();
    }

    /** What the page of the source prints around the text. */
    public List<ReadingLine> furniture() {
        return of(ProvisionKind.FURNITURE);
    }

    /** The texts whose place no newer one has taken. */
    public List<ExpressionCard> current() {
        return texts(true);
    }

    /** Those that are kept as they were. */
    public List<ExpressionCard> earlier() {
        return texts(false);
    }

    private List<ExpressionCard> texts(boolean current) {
        InstrumentCard card = reading.instrument();
        return card.expressions().stream()
                .filter(text -> card.successor(text).isEmpty() == current)
                .toList();
    }

    /** The headings, for the contents. */
    public List<ReadingLine> headings() {
        return of(ProvisionKind.SECTION);
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

    private List<ReadingLine> of(ProvisionKind kind) {
        return reading.lines().stream().filter(line -> line.kind() == kind).toList();
    }
}
