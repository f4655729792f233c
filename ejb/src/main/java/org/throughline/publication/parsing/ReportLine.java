package org.throughline.publication.parsing;

import java.util.Optional;
import org.throughline.document.source.Block.Shape;
import org.throughline.document.source.Face;
import org.throughline.document.source.Marker;
import org.throughline.instrument.parsing.Cues;

/**
 * A block of the source with its words.
 *
 * @param level as the source gives it: of a heading its rank, of an item its depth
 * @param start where it begins in the canonical text, in code points
 */
record ReportLine(Shape shape, int level, Face face, String text, int start, int end) {

    boolean isItem() {
        return shape == Shape.NUMBERED_ITEM || shape == Shape.BULLET_ITEM;
    }

    /** Whether its form alone says that it is a heading. */
    boolean isMarkedHeading() {
        return shape == Shape.HEADING
                || (shape == Shape.PARAGRAPH && !face.isPlain() && Cues.mayBeHeading(text, 40) && !leadsIn());
    }

    /** Short and no sentence. */
    boolean mayBeHeading() {
        return shape == Shape.PARAGRAPH && text.indexOf('\n') < 0 && Cues.mayBeHeading(text, 20) && !leadsIn();
    }

    boolean leadsIn() {
        return Cues.leadsIn(text);
    }

    /** One sentence of no more than so many words. */
    boolean isSentence(int words) {
        return Cues.isShort(text, words) && SentenceCount.count(text) == 1;
    }

    /** The number in front; of what a list begins with, the reading whose value is 1. */
    Optional<Marker> marker() {
        var readings = Marker.readings(text);
        return readings.stream()
                .filter(marker -> marker.value() == 1)
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /** The reading of its number that comes after another one. */
    Optional<Marker> after(Marker last) {
        return Marker.readings(text).stream()
                .filter(marker -> marker.series().equals(last.series()) && marker.isSuccessorOf(last.value()))
                .findFirst();
    }
}
