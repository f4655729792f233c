package org.throughline.ballot;

import java.util.List;
import org.throughline.dialogue.WorkshopDoor;

/** The rounds of a workshop as the caller may see them, the newest first. */
public record Rounds(WorkshopDoor workshop, List<RoundSummary> rounds) {

    public Rounds {
        rounds = List.copyOf(rounds);
    }
}
