package org.throughline.ballot.box;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.electorate.SideVoters;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.language.Bilingual;
import org.throughline.platform.Sha256;
import org.throughline.refusal.Refusal;

/** A row of what a voter's form is made of. */
record BallotFormRow(
        Round round,
        byte @Nullable [] sealed,
        String series,
        String seriesEn,
        String seriesJa,
        String endorsementEn,
        String endorsementJa,
        String votersEn,
        String votersJa,
        boolean inTime) {

    /** The state in which the voter finds the round: one whose time is over is being closed, whether it knows or not. */
    RoundState state() {
        RoundState state = round.summary().state();
        if (state == RoundState.DRAFT) {
            throw new Refusal.Missing();
        }
        return state == RoundState.OPEN && !inTime ? RoundState.CLOSING : state;
    }

    Halt halt(RoundState state, List<Notice> notices, List<String> zones) {
        RoundSummary summary = round.summary();
        return new Halt(
                heading(summary),
                state,
                summary.moments().closedAt() != null,
                summary.trouble(),
                notices,
                zones.getFirst());
    }

    /** @return empty if these are not the questions that the round opened with, or the voter's ballot is missing */
    Optional<BallotForm> form(
            BallotPaper paper, List<Notice> notices, List<String> zones, List<SideVoters> electorate) {
        RoundSummary summary = round.summary();
        if (sealed == null || !round.asks(paper.questions(), paper.languageNote())) {
            return Optional.empty();
        }
        return Optional.of(new BallotForm(
                heading(summary),
                new Bilingual(votersEn, votersJa),
                new BallotDeadline(
                        summary.moments().deadline(), summary.moments().closeNotice(), zones),
                summary.announcement(),
                notices,
                paper,
                electorate,
                round.announcement()
                        .takesReasons(
                                electorate.stream().mapToInt(SideVoters::voters).sum()),
                HexFormat.of().formatHex(Sha256.of(sealed))));
    }

    private RoundHeading heading(RoundSummary summary) {
        return RoundHeading.of(
                summary, series, new Bilingual(seriesEn, seriesJa), new Bilingual(endorsementEn, endorsementJa));
    }
}
