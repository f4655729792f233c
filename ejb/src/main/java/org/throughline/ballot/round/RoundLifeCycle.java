package org.throughline.ballot.round;

import static org.throughline.ballot.round.RoundState.CLOSED;
import static org.throughline.ballot.round.RoundState.CLOSING;
import static org.throughline.ballot.round.RoundState.DRAFT;
import static org.throughline.ballot.round.RoundState.OPEN;
import static org.throughline.ballot.round.RoundState.SUSPENDED;
import static org.throughline.ballot.round.RoundState.VOID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;

/**
 * Where a round stands: drafted, opened, closed and counted; or suspended when its key is missing or its box was tampered
 * with, and then resumed or annulled.
 */
@Embeddable
public class RoundLifeCycle {

    @Enumerated(EnumType.STRING)
    private RoundState state = DRAFT;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    @Column(name = "tally_hash")
    private byte @Nullable [] tallyHash;

    protected RoundLifeCycle() {}

    static RoundLifeCycle draft() {
        return new RoundLifeCycle();
    }

    void open(Instant now) {
        state = OPEN;
        openedAt = now;
    }

    /** Hands were counted in the room. */
    void record(Instant now, byte[] hash) {
        open(now);
        beginClosing(now);
        close();
        tallyHash = hash;
    }

    /** Takes no ballot any more. */
    public void beginClosing(Instant now) {
        must(OPEN, "round.notOpen");
        state = CLOSING;
        closedAt = now;
    }

    /** What is told has been stored. */
    public void count(byte[] hash) {
        must(CLOSING, "round.notClosing");
        tallyHash = hash;
    }

    /** Ballots and keys are gone. */
    public void close() {
        must(CLOSING, "round.notClosing");
        state = CLOSED;
    }

    /** Stops the round where it is. */
    public void suspend(Trouble why) {
        if (!is(OPEN) && !is(CLOSING)) {
            throw new Refusal.NotNow("round.notOpen");
        }
        state = SUSPENDED;
        trouble = why;
    }

    void resume() {
        must(SUSPENDED, "round.notSuspended");
        if (trouble != Trouble.KEY_MISSING) {
            throw new Refusal.NotNow("round.notResumable");
        }
        state = closedAt == null ? OPEN : CLOSING;
        trouble = null;
    }

    void annul() {
        must(SUSPENDED, "round.notSuspended");
        state = VOID;
    }

    /** Whether it takes ballots, or would again if it went on. */
    boolean mayTakeBallots() {
        return is(OPEN) || is(SUSPENDED) && closedAt == null;
    }

    void mustBeDraft() {
        if (is(OPEN)) {
            throw new Refusal.NotNow("round.isOpen");
        }
        must(DRAFT, "round.notDraft");
    }

    /** @throws Refusal.NotNow unless it is due, or was closed; closing twice is closing once */
    void refuseUnlessOver(boolean due) {
        switch (state) {
            case OPEN -> {
                if (!due) {
                    throw new Refusal.NotNow("round.notDue");
                }
            }
            case CLOSING, CLOSED -> {}
            case DRAFT -> throw new Refusal.NotNow("round.notOpen");
            case SUSPENDED -> throw new Refusal.NotNow("round.suspended");
            case VOID -> throw new Refusal.NotNow("round.void");
        }
    }

    void must(RoundState wanted, String otherwise) {
        if (!is(wanted)) {
            throw new Refusal.NotNow(otherwise);
        }
    }

    public boolean is(RoundState wanted) {
        return state == wanted;
    }

    public boolean isCounted() {
        return tallyHash != null;
    }

    public boolean isCountedAs(byte[] hash) {
        return tallyHash != null && MessageDigest.isEqual(tallyHash, hash);
    }

    RoundState state() {
        return state;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }
}
