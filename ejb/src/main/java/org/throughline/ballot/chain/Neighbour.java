package org.throughline.ballot.chain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.ledger.LedgerEntry;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.Release;

/**
 * Another round that some of the same people were asked in, or may have been, and that has told something or is not over.
 *
 * @param entry what was told of it; null if nothing was so far
 * @param held how many of its electorate are still known; fewer than it opened with if somebody was erased
 * @param common how many of them are asked in this round too
 */
public record Neighbour(
        Round round, @Nullable LedgerEntry entry, long held, long common, List<BallotQuestion> questions) {

    Neighbour asking(List<BallotQuestion> asked) {
        return new Neighbour(round, entry, held, common, List.copyOf(asked));
    }

    /** What was told of it. */
    public Optional<Release> told() {
        return Optional.ofNullable(entry).map(LedgerEntry::release);
    }

    /** How its electorate overlaps with one of so many. Of hands nobody knows whose they were. */
    Overlap overlap(long voters) {
        return told().filter(Release::hands).isPresent()
                ? Overlap.IN_PART
                : Overlap.of(common, voters - common, held - common);
    }

    /** Whether somebody who could vote in it was erased since. */
    boolean hasLostSomebody() {
        return held < round.announcement().electors();
    }
}
