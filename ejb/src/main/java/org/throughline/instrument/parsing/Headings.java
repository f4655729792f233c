package org.throughline.instrument.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.document.source.Block;

/**
 * Tells headings from text. A heading that its format marks is one; so is a line by itself in bold, underlined or italic
 * type; in a text with neither, a short line that is no sentence and has text under it.
 */
final class Headings {

    /** Not a heading. */
    static final int NONE = 0;

    private static final int UNMARKED = 11;
    private static final int LONGEST = 40;
    private static final int LONGEST_UNMARKED = 14;

    /** How many unmarked headings may follow each other before there is text. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_AMONG_MARKED = 9;

    private final List<Passage> passages;
    private final boolean marked;
    private final int[] rankOfFace = new int[UNMARKED];

    Headings(List<Passage> passages, int afterTitle) {
        this.passages = passages;
        this.marked = passages.stream().skip(afterTitle).anyMatch(Headings::isMarked);
        rankFaces();
    }

    /** The rank of a heading, 1 the highest; ranks may jump. */
    int rank(int index) {
        Passage passage = passages.get(index);
        if (passage.block().shape() == Block.Shape.HEADING) {
            return passage.block().level();
        }
        if (isMarked(passage)) {
            return rankOfFace[passage.block().face().rank()];
        }
        return isUnmarkedHeading(index, DEEPEST) ? UNMARKED : NONE;
    }

    /** One type face is below another only where a heading in the one stands right under a heading in the other. */
    private void rankFaces() {
        int above = 0;
        for (int face = 1; face < UNMARKED; face++) {
            int rank = face;
            boolean below = above == 0
                    || IntStream.range(1, passages.size())
                            .anyMatch(i -> faceRank(i) == rank && faceRank(i - 1) != NONE && faceRank(i - 1) < rank);
            boolean used = IntStream.range(0, passages.size()).anyMatch(i -> faceRank(i) == rank);
            if (used) {
                above = below ? rank : above;
            }
            rankOfFace[face] = above;
        }
    }

    private int faceRank(int index) {
        Passage passage = passages.get(index);
        return isMarked(passage) && passage.isParagraph()
                ? passage.block().face().rank()
                : NONE;
    }

    static boolean isMarked(Passage passage) {
        return passage.block().shape() == Block.Shape.HEADING
                || (passage.isParagraph()
                        && !passage.block().face().isPlain()
                        && Cues.mayBeHeading(passage.text(), LONGEST));
    }

    private boolean isUnmarkedHeading(int index, int deepest) {
        Passage passage = passages.get(index);
        return passage.isParagraph()
                && !passage.isMarked()
                && passage.text().indexOf('\n') < 0
                && Cues.mayBeHeading(passage.text(), marked ? LONGEST_AMONG_MARKED : LONGEST_UNMARKED)
                && (!marked || isTitleCase(passage.text()))
                && !Cues.leadsIn(passage.text())
                && index + 1 < passages.size()
                && (isText(passages.get(index + 1)) || (deepest > 1 && isUnmarkedHeading(index + 1, deepest - 1)));
    }

    /** Where other headings are marked, an unmarked one has at least its long words in capitals. */
    private static boolean isTitleCase(String text) {
        List<String> words = Arrays.stream(text.split("[\\s\\p{Zs}-]+"))
                .filter(word -> word.length() > 4)
                .toList();
        return words.size() > 1 && words.stream().allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
    }

    private static boolean isText(Passage passage) {
        return passage.isMarked()
                || passage.block().isItem()
                || Cues.leadsIn(passage.text())
                || !Cues.mayBeHeading(passage.text(), LONGEST_UNMARKED);
    }
}
