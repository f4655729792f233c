package org.throughline.ballot.result;

import java.util.List;
import org.throughline.ballot.round.RoundSummary;

/**
 * What came of putting one matter to the vote, as far as a reader may see it.
 *
 * @param told what closed rounds tell, the newest first
 * @param again void rounds after which it has not been put to the vote again: everybody is to vote once more
 */
public record VotesOn(List<Vote> told, List<RoundSummary> again) {}
