package org.throughline.measure;

import java.io.IOException;
import java.util.List;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Voter;

/** Voters who are signed in to the application and cast there. */
record ApplicationCasts(List<Voter> crowd, Ballot ballot) implements Casting {

    @Override
    public int voters() {
        return crowd.size();
    }

    @Override
    public String open(int voter) throws IOException {
        return crowd.get(voter).open(ballot);
    }

    @Override
    public boolean cast(int connection, int voter, String tag) {
        return crowd.get(voter).cast(ballot, List.of("a"), tag) == Voter.Outcome.RECORDED;
    }
}
