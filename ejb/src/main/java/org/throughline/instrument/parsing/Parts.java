package org.throughline.instrument.parsing;

import java.util.List;
import org.throughline.document.source.Block;
import org.throughline.document.source.Marker;

/**
 * Where the parts of a text begin and end. In order: title; if a formula enacts something, the preamble up to it; the
 * operative part; what begins with "Signed at" or the like and has nothing long after it, the closing part, up to an annex.
 */
final class Parts {

    private static final int LONGEST_TITLE = 4;

    private final List<Passage> passages;
    private final Headings headings;
    private final int titleEnd;
    private final int enacting;
    private final int closing;
    private final int closingEnd;

    Parts(List<Passage> passages) {
        this.passages = passages;
        titleEnd = titleEnd();
        headings = new Headings(passages, titleEnd);
        enacting = enacting();
        closing = closing();
        closingEnd = closingEnd();
    }

    Headings headings() {
        return headings;
    }

    boolean isFurniture(int index) {
        Passage passage = passages.get(index);
        return passage.block().shape() == Block.Shape.ASIDE
                || passage.isBareNumber()
                || Cues.isFurniture(passage.text());
    }

    boolean isTitle(int index) {
        return index < titleEnd;
    }

    boolean hasEnacting() {
        return enacting >= 0;
    }

    boolean isEnacting(int index) {
        return index == enacting;
    }

    boolean isBeforeEnacting(int index) {
        return index < enacting;
    }

    boolean isClosing(int index) {
        return index >= closing && index < closingEnd;
    }

    boolean isTestimonium(int index) {
        return index == closing && !Cues.isSignature(passages.get(index).text());
    }

    /** The first heading, and those right after it up to one that names a kind of instrument. */
    private int titleEnd() {
        int first = 0;
        while (first < passages.size() && isFurniture(first)) {
            first++;
        }
        int end = first;
        while (end < passages.size() && end - first < LONGEST_TITLE && mayBeTitle(end, first)) {
            end++;
            if (Cues.namesInstrument(passages.get(end - 1).text())) {
                return end;
            }
        }
        return Math.min(end, first + 1);
    }

    private boolean mayBeTitle(int index, int first) {
        Passage passage = passages.get(index);
        return Headings.isMarked(passage)
                || (index == first
                        && passage.isParagraph()
                        && Marker.ofHeading(passage.text()).isEmpty()
                        && Cues.mayBeHeading(passage.text(), 40));
    }

    private int enacting() {
        for (int i = titleEnd; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (isFurniture(i)) {
                continue;
            }
            boolean heading = headings.rank(i) != Headings.NONE;
            if (heading ? !Cues.isPreamble(passage.text()) : passage.isMarked() && !Cues.isPreambular(passage.text())) {
                return -1;
            }
            if (!heading && passage.isParagraph() && Cues.isEnacting(passage.text())) {
                return i;
            }
        }
        return -1;
    }

    private int closing() {
        for (int i = Math.max(titleEnd, enacting) + 1; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean begins = Cues.isTestimonium(passage.text()) || Cues.isSignature(passage.text());
            if (begins && !passage.isMarked() && passage.isParagraph() && onlyShortAfter(i)) {
                return i;
            }
        }
        return passages.size();
    }

    /** What stands around the text may come in between, whatever it is. */
    private boolean onlyShortAfter(int index) {
        return passages.stream()
                .skip(index + 1L)
                .takeWhile(passage -> !Cues.isAnnex(passage.text()))
                .filter(passage -> passage.block().shape() != Block.Shape.ASIDE)
                .allMatch(passage -> passage.isParagraph() && Cues.isShort(passage.text(), 40));
    }

    private int closingEnd() {
        int end = closing;
        while (end < passages.size() && !Cues.isAnnex(passages.get(end).text())) {
            end++;
        }
        return end;
    }
}
