package org.throughline.ballot.chain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.ledger.ChainRule;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.Precedent;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.Turnout;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.disclosure.subject.Subjects;

/**
 * Where a round stands among the other rounds on its subjects. A round is judged whole, so whatever concerns one of its
 * questions concerns it.
 *
 * @param asked the questions of the round
 * @param voters who may vote in it; nobody knows of a show of hands
 * @param neighbours all other rounds that some of the same people were asked in
 */
public record Chain(List<BallotQuestion> asked, List<Voter> voters, List<Neighbour> neighbours, Subjects subjects) {

    public Chain {
        asked = List.copyOf(asked);
        voters = List.copyOf(voters);
        neighbours = List.copyOf(neighbours);
    }

    /** This chain as somebody knows it who may see only these rounds. */
    public Chain seenWith(Collection<RoundId> rounds) {
        return new Chain(
                asked,
                voters,
                neighbours.stream()
                        .filter(neighbour -> rounds.contains(neighbour.round().id()))
                        .toList(),
                subjects);
    }

    /** The other rounds on one of its subjects. */
    public List<Neighbour> links() {
        return neighbours.stream().filter(this::isLink).toList();
    }

    /** All that these people were asked in other rounds. */
    public Stream<BallotQuestion> earlier() {
        return neighbours.stream().flatMap(neighbour -> neighbour.questions().stream());
    }

    /** Those of them that have told nothing yet because they are not over. */
    public List<Neighbour> underway() {
        return links().stream()
                .filter(link -> link.told().isEmpty())
                .filter(link -> link.overlap(voters) != Overlap.APART)
                .toList();
    }

    /** What was told before on one of its subjects, seen from this round if it told in this cut. */
    public List<Precedent> precedents(Cut cut) {
        return links().stream()
                .flatMap(link -> link.told().stream().map(told -> precedent(link, told, cut)))
                .toList();
    }

    /** The modes in which the round could tell anything, in this cut. */
    public Set<ReleaseMode> promises(Cut cut) {
        return ChainRule.promises(precedents(cut));
    }

    /** Whether it tells what its tally lets be told, after so many voted. */
    public boolean releases(ReleaseMode mode, int cast, Cut cut) {
        return ChainRule.releases(mode, new Turnout(cast, voters.size()), precedents(cut));
    }

    /** Whether nothing was told before, so that a show of hands may be. */
    public boolean isUntold() {
        return links().stream().allMatch(link -> link.told().isEmpty());
    }

    private Precedent precedent(Neighbour link, Release told, Cut cut) {
        boolean over = link.hasLostSomebody()
                || asked().stream().flatMap(Chain::subjects).anyMatch(subjects::isOver);
        return new Precedent(
                link.overlap(voters), told.cut() == cut && link.groupsAlike(voters, cut), told.everybodyVoted(), over);
    }

    private boolean isLink(Neighbour neighbour) {
        return neighbour.questions().stream().flatMap(Chain::subjects).anyMatch(theirs -> asked.stream()
                .flatMap(Chain::subjects)
                .anyMatch(ours -> subjects.same(ours, theirs)));
    }

    private static Stream<SubjectId> subjects(BallotQuestion question) {
        return question.subjects().stream();
    }
}
