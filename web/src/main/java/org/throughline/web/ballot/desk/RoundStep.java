package org.throughline.web.ballot.desk;

import java.util.List;
import java.util.Optional;
import org.throughline.HasCode;
import org.throughline.web.ballot.standing.Phase;

/**
 * What a convenor can do with a round. Each has a page of its own before it is done, which says what will happen, who is
 * told, and whether it can be undone ({@code step.<code>.*} in the message bundles).
 */
public enum RoundStep implements HasCode {
    OPEN(Phase.DRAFT),
    DISCARD(Phase.DRAFT),
    CLOSE(Phase.OPEN),
    EXTEND(Phase.OPEN, Phase.PAUSED),
    REMIND(Phase.OPEN),
    COUNT(Phase.OVER),
    RESUME(Phase.PAUSED, Phase.STUCK),
    ANNUL(Phase.PAUSED, Phase.STUCK, Phase.BROKEN),
    AGAIN(Phase.CLOSED, Phase.VOID);

    private final List<Phase> phases;

    RoundStep(Phase... phases) {
        this.phases = List.of(phases);
    }

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** Whether it can be done to a round that stands so, and what its page says is so. */
    public boolean isFor(Phase phase) {
        return phases.contains(phase);
    }

    static Optional<RoundStep> of(String code) {
        return HasCode.find(RoundStep.class, code);
    }
}
