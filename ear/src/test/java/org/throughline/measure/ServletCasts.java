package org.throughline.measure;

import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Visitor;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;
import org.throughline.platform.key.Key;

/** The voters of a round at the bare servlet, each with a session there, as the same clients as at the application. */
final class ServletCasts implements Casting {

    private final String series;
    private final String round;
    private final List<String> subjects;
    private final List<Visitor> browsers;

    ServletCasts(LocalStack stack, Ballot ballot, List<String> subjects) {
        this.series = ballot.series();
        this.round = HexFormat.of().formatHex(Key.bytes(ballot.round()));
        this.subjects = subjects;
        this.browsers = subjects.stream().map(subject -> Crowd.visitor(stack)).toList();
    }

    @Override
    public int voters() {
        return subjects.size();
    }

    @Override
    public String open(int voter) throws IOException {
        return browsers.get(voter)
                .get(ControlWar.CAST + "?round=" + round + "&subject=" + subjects.get(voter))
                .hidden("tag")
                .orElseThrow(() -> new IOException("no form from the servlet"));
    }

    @Override
    public boolean cast(int connection, int voter, String tag) throws IOException {
        Map<String, String> form = new LinkedHashMap<>(Voter.form(List.of("a"), tag));
        form.put("series", series);
        form.put("round", round);
        return browsers.get(voter).post(ControlWar.CAST, form).status() == 303;
    }
}
