package org.throughline.web.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.ballot.round.RoundState;

/**
 * What a convenor can do with a round. Each has a page of its own before it is done, which says what will happen, who is
 * told, and whether it can be undone ({@code step.<code>.*} in the message bundles).
 */
public enum Step {
    OPEN(RoundState.DRAFT),
    DISCARD(RoundState.DRAFT),
    CLOSE(RoundState.OPEN),
    EXTEND(RoundState.OPEN, RoundState.SUSPENDED),
    REMIND(RoundState.OPEN),
    COUNT(RoundState.OPEN, RoundState.CLOSING),
    RESUME(RoundState.SUSPENDED),
    ANNUL(RoundState.SUSPENDED),
    AGAIN(RoundState.CLOSED, RoundState.VOID);

    private final List<RoundState> states;

    Step(RoundState... states) {
        this.states = List.of(states);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be done to a round in this state. */
    public boolean isFor(RoundState state) {
        return states.contains(state);
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
