package org.throughline.ballot.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ledger.LedgerEntry;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.Release;

/**
 * Another round that some of the same people were asked in, or may have been, and that has told something or is not over.
 *
 * @param entry what was told of it; null if nothing was so far
 * @param electorate those of its voters who are still known
 */
public record Neighbour(
        Round round, @Nullable LedgerEntry entry, List<Voter> electorate, List<BallotQuestion> questions) {

    public Neighbour {
        electorate = List.copyOf(electorate);
        questions = List.copyOf(questions);
    }

    Neighbour of(List<Voter> voters, List<BallotQuestion> asked) {
        return new Neighbour(round, entry, voters, asked);
    }

    /** What was told of it. */
    public Optional<Release> told() {
        return Optional.ofNullable(entry).map(LedgerEntry::release);
    }

    /** How its electorate overlaps with these people. Of hands nobody knows whose they were. */
    Overlap overlap(Collection<Voter> voters) {
        if (told().filter(Release::hands).isPresent()) {
            return Overlap.IN_PART;
        }
        Map<UUID, Voter> ours = byId(voters);
        long common = electorate.stream()
                .filter(voter -> ours.containsKey(voter.id()))
                .count();
        return Overlap.of(common, ours.size() - common, electorate.size() - common);
    }

    /** Whether each of these people counts in the same group here as there. */
    boolean groupsAlike(Collection<Voter> voters, Cut cut) {
        Map<UUID, Voter> ours = byId(voters);
        return electorate.stream().allMatch(voter -> Optional.ofNullable(ours.get(voter.id()))
                .filter(one -> voter.group(cut).equals(one.group(cut)))
                .isPresent());
    }

    /** Whether somebody who could vote in it was erased since. */
    boolean hasLostSomebody() {
        return electorate.size() < round.announcement().electors();
    }

    private static Map<UUID, Voter> byId(Collection<Voter> voters) {
        return voters.stream().collect(Collectors.toMap(Voter::id, Function.identity(), (one, again) -> one));
    }
}
