package org.throughline.web.instrument;

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
 * @param rendered what of it never changes
 * @param address where it can be read, with the server's name, for those who print it
 * @param margin what stands beside its provisions
 * @param ancestry what its provisions are to those of other instruments
 */
public record ReaderPage(
        ExpressionReading reading, RenderedText rendered, String address, Margin margin, Ancestry ancestry) {

    /** The lines that are read as the text, in order. */
    public List<ReadingLine> text() {
        return reading.lines().stream()
                .filter(line -> line.kind() != ProvisionKind.FURNITURE)
                .toList();
    }

    /** What the page of the source prints around the text. */
    public List<ReadingLine> furniture() {
        return reading.lines().stream()
                .filter(line -> line.kind() == ProvisionKind.FURNITURE)
                .toList();
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
}
