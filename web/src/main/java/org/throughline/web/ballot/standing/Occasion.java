package org.throughline.web.ballot.standing;

import java.util.List;
import org.throughline.HasCode;

/**
 * What led a voter to a round that takes no ballots. The address is all that the page knows of it: whoever types the
 * address of a page that follows a ballot sees it too, so what it says of a ballot is said under that condition.
 */
public enum Occasion implements HasCode {
    /** To vote. */
    VOTE,
    /** A ballot was sent and is not taken. */
    SENT,
    /** A ballot was sent, and no answer came back. */
    UNKNOWN,
    /** A ballot was sent and recorded. */
    RECORDED,
    /** To give reasons. */
    REASONS,
    /** Reasons were sent and recorded. */
    REASONS_RECORDED;

    @Override
    public String code() {
        return HasCode.plain(this).replace('_', '-');
    }

    /** The sentences to say in this order, by their keys. */
    public List<String> says(Phase phase) {
        String means = "phase." + phase.code() + ".means";
        return this == VOTE ? List.of(means) : List.of("came." + code(), means);
    }
}
