package org.throughline.ballot.prospect;

import java.util.Set;
import org.throughline.disclosure.ReleaseMode;

/**
 * What could be shown of a round, as far as its convenor can know.
 *
 * @param promises the modes in which anything could be; of a round that has opened, the one that was announced, or none
 * @param repeats of a draft, whether some of these people were asked one of its questions before and the result was shown
 * @param unanswered of a draft, how many earlier questions stand in nearly the words of one of its own, and nobody has
 *     said yet whether they are the same
 */
public record Outlook(Set<ReleaseMode> promises, boolean repeats, int unanswered) {

    public Outlook {
        promises = Set.copyOf(promises);
    }
}
