package org.throughline.ballot.round;

import java.time.Duration;
import java.time.Instant;
import org.throughline.refusal.Refusal;

/**
 * A round as its convenor saw it, who does something with it: refused if it has changed since. Nothing is written there,
 * so there are no two texts to compare.
 */
public final class SeenRound {

    private final RoundLifeCycle lifeCycle;
    private final RoundDeadline deadline;
    private final RoundTerms terms;
    private final boolean changed;

    SeenRound(RoundLifeCycle lifeCycle, RoundDeadline deadline, RoundTerms terms, boolean changed) {
        this.lifeCycle = lifeCycle;
        this.deadline = deadline;
        this.terms = terms;
        this.changed = changed;
    }

    /** @throws Refusal.NotNow if it is no draft any more */
    public void mustBeDraft() {
        lifeCycle.mustBeDraft();
        refuseChanged();
    }

    /** @throws Refusal.NotNow unless it takes ballots */
    public void mustBeOpen() {
        lifeCycle.must(RoundState.OPEN, "round.notOpen");
        refuseChanged();
    }

    /** Puts the deadline off, also that of a suspended round, so that nobody loses the time that it stood still. */
    public void extend(Instant later) {
        if (!lifeCycle.mayTakeBallots()) {
            throw new Refusal.NotNow("round.notOpen");
        }
        refuseChanged();
        deadline.putOff(later);
    }

    /**
     * Brings the deadline forward by a notice that goes out now. Whoever relied on the old one is shut out unless they
     * see it, so it goes out no later than was announced at the opening.
     *
     * @param ahead from the notice to the new deadline
     * @return the new deadline
     */
    public Instant bringForward(Duration ahead, Instant now) {
        mustBeOpen();
        deadline.bringForward(ahead, terms.closeNotice(), now);
        return deadline.moment();
    }

    /** Goes on where it stopped. */
    public void resume() {
        refuseChanged();
        lifeCycle.resume();
    }

    /** Gives the round up. */
    public void annul() {
        refuseChanged();
        lifeCycle.annul();
    }

    private void refuseChanged() {
        if (changed) {
            throw new Refusal.NotNow("changed");
        }
    }
}
