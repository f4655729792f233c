package org.throughline.ballot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.throughline.refusal.Refusal;

/** Until when a round takes ballots. It is put off, or brought forward by a notice, and never passes unseen. */
@Embeddable
public class RoundDeadline {

    @Column(name = "deadline")
    private Instant moment;

    protected RoundDeadline() {}

    RoundDeadline(Instant moment) {
        this.moment = moment;
    }

    /** @throws Refusal.Invalid if it has passed */
    void mustBeAhead(Instant now) {
        if (isOver(now)) {
            throw new Refusal.Invalid(Map.of("deadline", "past"));
        }
    }

    /** @throws Refusal.Invalid unless it is later then */
    void putOff(Instant later) {
        if (!later.isAfter(moment)) {
            throw new Refusal.Invalid(Map.of("deadline", "notLater"));
        }
        moment = later;
    }

    /**
     * Brings it forward by a notice that goes out now.
     *
     * @param ahead from the notice to the new deadline
     * @param announced how long ahead, at least, that was announced to be
     */
    void bringForward(Duration ahead, Duration announced, Instant now) {
        if (ahead.compareTo(announced) < 0) {
            throw new Refusal.Invalid(Map.of("minutes", "noticeTooShort"));
        }
        Instant sooner = now.plus(ahead);
        if (!sooner.isBefore(moment)) {
            throw new Refusal.Invalid(Map.of("minutes", "notSooner"));
        }
        moment = sooner;
    }

    boolean isOver(Instant now) {
        return !moment.isAfter(now);
    }

    Instant moment() {
        return moment;
    }
}
