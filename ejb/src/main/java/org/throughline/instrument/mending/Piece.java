package org.throughline.instrument.mending;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.text.CanonicalBuilder.Range;
import org.throughline.instrument.text.Draft;
import org.throughline.instrument.text.ProvisionKind;

/**
 * A provision while it is mended: ranges of the text as it was read, in the order in which they will stand.
 *
 * @param numberLength how many code points at the beginning are its printed number
 * @param title words written in the place of its own; null as a rule
 */
record Piece(
        ProvisionKind kind,
        @Nullable String number,
        @Nullable Integer headingLevel,
        int depth,
        int numberLength,
        @Nullable String title,
        List<Range> ranges) {

    Piece {
        ranges = List.copyOf(ranges);
    }

    static Piece of(Draft draft) {
        return new Piece(
                draft.kind(),
                draft.number(),
                draft.headingLevel(),
                draft.depth(),
                draft.wordsStart() - draft.start(),
                null,
                List.of(new Range(draft.start(), draft.end())));
    }

    Piece as(ProvisionKind other, int otherDepth) {
        Integer level = other == ProvisionKind.SECTION ? headingLevel : null;
        return new Piece(other, number, level, otherDepth, numberLength, title, ranges);
    }

    Piece numbered(@Nullable String other, int length) {
        return new Piece(kind, other, headingLevel, depth, length, title, ranges);
    }

    Piece titled(String other) {
        return new Piece(kind, number, headingLevel, depth, numberLength, other, ranges);
    }

    Piece with(List<Range> others) {
        return new Piece(kind, number, headingLevel, depth, numberLength, null, others);
    }

    Piece merged(Piece next) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(next.ranges);
        return with(all);
    }

    /** Whether it stands where a section would. */
    boolean isSection() {
        return kind == ProvisionKind.SECTION;
    }
}
