package org.throughline.publication.taking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.publication.key.TakingId;
import org.throughline.recommendation.wording.WordingList;

/**
 * What is to be taken over from the lists of a report.
 *
 * @param act made by whoever asks; sending it again changes nothing
 * @param first as which list the one counts that stands first
 * @param second as which the other counts
 */
public record ListTaking(TakingId act, WordingList first, WordingList second, List<Row> rows) {

    public ListTaking {
        rows = List.copyOf(rows);
    }

    /**
     * One recommendation.
     *
     * @param start where it begins in the list that stands first; below 0 if it stands in the other only
     * @param partner where it begins in the other list; below 0 if it does not stand there
     * @param existing code of the recommendation to which the wordings are added; null for a new one
     * @param code of a new one
     * @param theme of a new one
     * @param addressees of a new one
     */
    public record Row(
            int start, int partner, @Nullable String existing, String code, ThemeId theme, Set<String> addressees) {

        public static final int NONE = -1;

        public Row {
            addressees = Set.copyOf(addressees);
        }

        /** By which the form calls it. */
        public int key() {
            return start == NONE ? partner : start;
        }
    }
}
