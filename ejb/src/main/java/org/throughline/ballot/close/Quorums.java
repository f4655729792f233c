package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.KeyVault;

/**
 * Whether open rounds have reached their quorum, as a convenor may know before the close: from the marks on the ballots,
 * never the answers, and kept as one bit. It is looked at on the hour only; were it looked at with every page, whoever
 * watches it and the corridor could tell whose ballot was the one that mattered.
 */
@Dependent
public class Quorums {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private Counting counting;

    @Transactional
    public void look() {
        entities.createQuery(
                        """
                        select r from Round r
                        where r.course.state = 'open' and r.terms.quorum > 0 and r.course.quorumReached = false
                        """,
                        Round.class)
                .getResultStream()
                .filter(this::isReached)
                .map(Round::id)
                .toList()
                .forEach(this::keep);
    }

    private boolean isReached(Round round) {
        return vault.opening(round.key())
                .filter(key ->
                        counting.marks(round, key) >= round.announcement().quorum())
                .isPresent();
    }

    private void keep(UUID round) {
        entities.createQuery("update Round r set r.course.quorumReached = true where r.id = :round")
                .setParameter("round", round)
                .executeUpdate();
    }
}
