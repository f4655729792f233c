package org.throughline.ballot.box;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.ballot.round.Notice;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.ballot.round.Sha256;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** A row of what a voter's form is made of. */
record Booth(
        Round round,
        byte @Nullable [] sealed,
        String series,
        String seriesEn,
        String seriesJa,
        String endorsementEn,
        String endorsementJa,
        String workshop,
        String workshopEn,
        String workshopJa,
        boolean inTime) {

    /** @throws Refusal.NotNow unless the round takes ballots on these questions */
    BallotForm form(
            List<BallotQuestion> questions,
            Map<UUID, List<QuestionResult>> earlier,
            List<Notice> notices,
            List<String> zones) {
        RoundSummary summary = round.summary();
        summary.state().refuseUnlessVoting(inTime);
        if (sealed == null || !round.asks(questions)) {
            throw new Refusal.NotNow("round.suspended");
        }
        return new BallotForm(
                summary.id(),
                summary.number(),
                summary.title(),
                series,
                new Bilingual(seriesEn, seriesJa),
                workshop,
                new Bilingual(workshopEn, workshopJa),
                zones,
                new Bilingual(endorsementEn, endorsementJa),
                summary.deadline(),
                summary.announcement(),
                notices,
                questions,
                earlier,
                HexFormat.of().formatHex(Sha256.of(sealed)));
    }
}
