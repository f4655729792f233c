package org.throughline.web.ballot.vote;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.BallotForm;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.box.VoterEntry;
import org.throughline.ballot.key.RoundId;
import org.throughline.refusal.Refusal;

/** The way of a voter to a round by its address. */
@Dependent
public class Polling {

    private final BallotBox box;

    @Inject
    public Polling(BallotBox box) {
        this.box = box;
    }

    /** @throws Refusal.Missing if the caller is no voter of the round, or it is of another series than the address says */
    VoterEntry enter(String series, RoundId round) {
        VoterEntry entry = box.enter(round);
        String its =
                switch (entry) {
                    case BallotForm form -> form.heading().series();
                    case Halt halt -> halt.heading().series();
                };
        if (!its.equals(series)) {
            throw new Refusal.Missing();
        }
        return entry;
    }
}
