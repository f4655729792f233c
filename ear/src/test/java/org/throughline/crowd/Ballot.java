package org.throughline.crowd;

import java.util.UUID;

/** Where the ballot of a round is filled in. */
public record Ballot(String series, UUID round) {

    /** The address of the form. */
    public String path() {
        return page() + "/vote";
    }

    /** The address of the round's results. */
    public String page() {
        return "/en/s/" + series + "/ballots/" + round;
    }
}
