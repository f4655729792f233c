package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.round.Trouble;
import org.throughline.ballot.seal.KeyVault;

/**
 * The close of a round, step by step: take no more ballots; count in memory and store what may be told; keep a second copy
 * of that in the vault; delete the ballots; destroy the keys; done. Wherever it breaks off, on whatever node it is taken
 * up again, it goes on from there: the keys live until the tally is durable in two places.
 */
@Dependent
public class Closing {

    /**
     * A round that may need attention.
     *
     * @param due whether its deadline has passed, or it is closing already
     */
    record Watched(UUID round, UUID key, boolean due) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private ClosingSteps steps;

    /** Closes a round whose time is over, or goes on closing it. What is open, closed or suspended stays as it is. */
    public void close(RoundId round) {
        steps.begin(round);
        carryOn(round);
    }

    /** Gives a suspended round up. */
    public void annul(RoundId round, long seen) {
        steps.annul(round, seen);
    }

    /** The rounds that are open or closing. */
    List<Watched> watched() {
        return entities.createQuery(
                        """
                        select r.id, r.key,
                            case when r.lifeCycle.state = CLOSING or r.deadline.moment <= cast(sql('utc_timestamp(6)') as Instant)
                                then true else false end
                        from Round r where r.lifeCycle.state in (OPEN, CLOSING)
                        """,
                        Watched.class)
                .getResultList();
    }

    /** Closes a round that is due, and one of which the vault has the tally; suspends one whose keys are missing. */
    void attend(Watched watched) {
        boolean keysGone = vault.sealing(watched.key()).isEmpty();
        if (watched.due() || keysGone && vault.tally(watched.key()).isPresent()) {
            close(new RoundId(watched.round()));
        } else if (keysGone) {
            steps.suspend(new RoundId(watched.round()), Trouble.KEY_MISSING);
        }
    }

    private void carryOn(RoundId round) {
        steps.count(round).ifPresent(counted -> Arrays.stream(CloseStep.values())
                .filter(step -> step.compareTo(CloseStep.COUNT) > 0)
                .forEach(step -> take(step, round, counted)));
    }

    private void take(CloseStep step, RoundId round, Counted counted) {
        switch (step) {
            case TAKE_NO_MORE, COUNT -> throw new IllegalStateException("taken before");
            case KEEP_SECOND_COPY -> vault.keepTally(
                    counted.key(), counted.tally().text());
            case EMPTY_BOX -> steps.emptyBox(round);
            case DESTROY_KEYS -> vault.destroy(counted.key(), counted.tally().hash());
            case FINISH -> steps.finish(round);
        }
    }
}
