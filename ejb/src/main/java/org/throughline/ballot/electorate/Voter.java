package org.throughline.ballot.electorate;

import java.util.UUID;
import org.throughline.disclosure.Cut;

/** Somebody who may vote, with the groups they count with: their ballot is bound to all three. */
public record Voter(UUID id, String side, String sector) {

    /** The group they are counted with in this cut; all in one where there is none. */
    public String group(Cut cut) {
        return switch (cut) {
            case TOTAL -> "";
            case BY_SIDE -> side;
            case BY_SECTOR -> sector;
        };
    }
}
