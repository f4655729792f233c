package org.throughline.ballot.round;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;
import org.throughline.refusal.Refusal;

/** Where a round stands. */
public enum RoundState implements HasCode {
    /** Being prepared; everything about it may still change. */
    DRAFT,
    /** Taking ballots. */
    OPEN,
    /** Taking no more; being counted, or waiting to be counted on after a crash. */
    CLOSING,
    /** Counted; the ballots and their keys are gone. */
    CLOSED,
    /** Stopped, because a key is missing or a ballot was tampered with. */
    SUSPENDED,
    /** Given up uncounted; the ballots and their keys are gone, and everybody votes again. */
    VOID;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether ballots lie in its box. */
    public boolean isUnderway() {
        return this == OPEN || this == CLOSING || this == SUSPENDED;
    }

    /** @throws Refusal.NotNow unless the round is open and its deadline has not passed */
    public void refuseUnlessVoting(boolean inTime) {
        switch (this) {
            case DRAFT -> throw new Refusal.Missing();
            case OPEN -> {
                if (!inTime) {
                    throw new Refusal.NotNow("round.closed");
                }
            }
            case CLOSING, CLOSED -> throw new Refusal.NotNow("round.closed");
            case SUSPENDED -> throw new Refusal.NotNow("round.suspended");
            case VOID -> throw new Refusal.NotNow("round.void");
        }
    }

    public static RoundState of(String code) {
        return HasCode.of(RoundState.class, code);
    }
}
