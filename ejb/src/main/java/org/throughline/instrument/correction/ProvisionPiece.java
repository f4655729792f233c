package org.throughline.instrument.correction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * A provision while it is mended: ranges of the text as it was read, in the order in which they will stand.
 *
 * @param numberLength how many code points at the beginning are its printed number
 * @param title words written in the place of its own; null as a rule
 */
record ProvisionPiece(
        ProvisionKind kind,
        @Nullable String number,
        @Nullable Integer headingLevel,
        int depth,
        int numberLength,
        @Nullable String title,
        List<Range> ranges) {

    ProvisionPiece {
        ranges = List.copyOf(ranges);
    }

    static ProvisionPiece of(DraftProvision draft) {
        return new ProvisionPiece(
                draft.kind(),
                draft.number(),
                draft.headingLevel(),
                draft.depth(),
                draft.wordsStart() - draft.start(),
                null,
                List.of(new Range(draft.start(), draft.end())));
    }

    ProvisionPiece as(ProvisionKind other, int otherDepth) {
        Integer level = other == ProvisionKind.SECTION ? headingLevel : null;
        return new ProvisionPiece(other, number, level, otherDepth, numberLength, title, ranges);
    }

    ProvisionPiece numbered(@Nullable String other, int length) {
        return new ProvisionPiece(kind, other, headingLevel, depth, length, title, ranges);
    }

    ProvisionPiece titled(String other) {
        return new ProvisionPiece(kind, number, headingLevel, depth, numberLength, other, ranges);
    }

    ProvisionPiece with(List<Range> others) {
        return new ProvisionPiece(kind, number, headingLevel, depth, numberLength, null, others);
    }

    ProvisionPiece merged(ProvisionPiece next) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(next.ranges);
        return with(all);
    }

    /** Whether it stands where a section would. */
    boolean isSection() {
        return kind == ProvisionKind.SECTION;
    }
}
