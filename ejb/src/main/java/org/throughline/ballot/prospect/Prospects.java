package org.throughline.ballot.prospect;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ballot.chain.Chain;
import org.throughline.ballot.chain.Chains;
import org.throughline.ballot.chain.Neighbour;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.identity.Caller;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;

/** What drafts come to if they open now, as far as the caller may know. */
@Dependent
public class Prospects {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Electorates electorates;

    @Inject
    private Chains chains;

    @Inject
    private Caller caller;

    /**
     * Of a draft. A further round on a subject takes over the electorate of the round before it, of the same workshop or
     * series: those who left are in it still, and those who came are not.
     */
    public Prospect of(Round round, List<BallotQuestion> asked) {
        Prospect today = of(round, asked, electorates.wouldBe(round.scope().value()));
        return today.told().stream()
                .filter(link -> link.round().scope().equals(round.scope()))
                .reduce((earlier, later) -> later)
                .map(link -> of(round, asked, electorates.of(link.round().id())))
                .orElse(today);
    }

    private Prospect of(Round round, List<BallotQuestion> asked, List<Voter> voters) {
        Chain chain = chains.of(round, asked, voters);
        return new Prospect(voters, chain.seenWith(seen(chain.neighbours())));
    }

    private Set<RoundId> seen(List<Neighbour> neighbours) {
        List<RoundId> rounds =
                neighbours.stream().map(neighbour -> neighbour.round().id()).toList();
        return rounds.isEmpty()
                ? Set.of()
                : InList.query(
                                entities,
                                "select r.id from Round r where r.id in :rounds and " + ScopedRounds.FOR_CALLER,
                                UUID.class,
                                "rounds",
                                Key.values(rounds))
                        .setParameter("caller", caller.subject())
                        .getResultStream()
                        .map(RoundId::new)
                        .collect(Collectors.toSet());
    }
}
