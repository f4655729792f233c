package org.throughline.instrument.parsing;

import java.util.List;
import org.throughline.document.source.Block;
import org.throughline.document.source.Marker;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * A block with its words in the canonical text.
 *
 * @param markers what its beginning may be read as, if it is believed to be a number
 */
record Passage(Block block, Range range, String text, List<Marker> markers) {

    boolean isParagraph() {
        return block.shape() == Block.Shape.PARAGRAPH;
    }

    boolean isMarked() {
        return !markers.isEmpty();
    }

    /** A number and nothing after it. */
    boolean isBareNumber() {
        return isMarked() && markers.getFirst().length() >= text.length();
    }

    Passage believing(List<Marker> believed) {
        return new Passage(block, range, text, believed);
    }

    DraftProvision draft(ProvisionKind kind) {
        return new DraftProvision(kind, null, null, 0, range.start(), range.start(), range.end());
    }

    DraftProvision draft(ProvisionKind kind, Marker marker, int depth) {
        int words = range.start() + text.codePointCount(0, marker.length());
        return new DraftProvision(kind, marker.printed(), null, depth, range.start(), words, range.end());
    }
}
