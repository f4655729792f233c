package org.throughline.ballot.prospect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.ballot.chain.Chain;
import org.throughline.ballot.chain.Neighbour;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.Precedent;
import org.throughline.disclosure.subject.Subjects;
import org.throughline.refusal.Refusal;

/**
 * What a draft comes to if it opens now: who votes, and where it stands among the rounds that its convenor may see. What
 * they may not see plays no part in it, or a refusal would tell of it; that is judged at the close.
 *
 * @param voters those of the round that it continues, if it continues one; else the participants of today
 */
public record Prospect(List<Voter> voters, Chain chain) {

    public static final Prospect NONE = new Prospect(
            List.of(), new Chain(List.of(), List.of(), List.of(), new Subjects(List.of(), List.of(), List.of())));

    public Outlook outlook(Announcement announced) {
        return new Outlook(promises(announced), repeats(), unanswered());
    }

    /** Whether anything was told before on one of the subjects that concerns one of the voters. */
    private boolean repeats() {
        return precedents(Cut.TOTAL).stream().anyMatch(precedent -> precedent.people() != Overlap.APART);
    }

    /** The modes in which anything could be told; none if nothing ever could. */
    public Set<ReleaseMode> promises(Announcement announced) {
        return announced.limits().tooFew(voters.size()) ? Set.of() : chain.promises(cut(announced));
    }

    /**
     * @throws Refusal.Invalid if nobody could vote, or somebody's places differ, or the quorum is out of reach
     * @throws Refusal.NotNow if it may not stand beside the rounds on the same subject
     */
    public void refuseUnlessItMayOpen(Announcement announced) {
        if (voters.isEmpty()) {
            throw new Refusal.Invalid("round.nobody");
        }
        if (voters.stream().map(Voter::id).distinct().count() < voters.size()) {
            throw new Refusal.Invalid("round.placesDiffer");
        }
        if (voters.size() < announced.quorum()) {
            throw new Refusal.Invalid("round.quorumUnreachable");
        }
        if (unanswered() > 0) {
            throw new Refusal.NotNow("round.unanswered");
        }
        if (!chain.underway().isEmpty()) {
            throw new Refusal.NotNow("round.alreadyAtVote");
        }
        List<Precedent> precedents = precedents(cut(announced)).stream()
                .filter(precedent -> precedent.people() != Overlap.APART)
                .toList();
        if (precedents.stream().anyMatch(precedent -> precedent.people() == Overlap.IN_PART)) {
            throw new Refusal.NotNow("round.partlySamePeople");
        }
        if (!precedents.stream().allMatch(Precedent::sameCut)) {
            throw new Refusal.NotNow("round.otherCut");
        }
        Set<ReleaseMode> promises = promises(announced);
        if (!promises.isEmpty() && !promises.contains(announced.mode())) {
            throw new Refusal.NotNow("round.onlyIfAllVote");
        }
    }

    /** Its questions that two people said are others than earlier ones in nearly the same words. */
    public List<QuestionId> parted() {
        return chain.asked().stream()
                .filter(ours -> chain.earlier()
                        .anyMatch(theirs -> ours.subjects().stream().anyMatch(one -> theirs.subjects().stream()
                                .anyMatch(other -> chain.subjects().parted(one, other)))))
                .map(BallotQuestion::id)
                .toList();
    }

    private int unanswered() {
        return (int) chain.earlier()
                .flatMap(theirs ->
                        chain.asked().stream().map(ours -> QuestionLikeness.of(chain.subjects(), theirs, ours)))
                .filter(QuestionLikeness::isOpen)
                .count();
    }

    /** The rounds on its subjects that told something, the latest last. */
    List<Neighbour> told() {
        return chain.links().stream()
                .filter(link -> link.told().filter(told -> !told.hands()).isPresent())
                .toList();
    }

    private List<Precedent> precedents(Cut cut) {
        return chain.precedents(cut);
    }

    /** Over which groups it would tell if everybody voted. */
    private Cut cut(Announcement announced) {
        Map<String, Integer> groups = Electorates.byGroup(voters, announced.cut());
        return announced.isByGroup() && announced.limits().showsGroups(groups.values(), announced.audience())
                ? announced.cut()
                : Cut.TOTAL;
    }
}
