package org.throughline.ballot.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.throughline.ballot.event.BallotEvent.RoundOpened;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.refusal.Refusal;

/** Keeps a round shut in which not everybody reads the same in their language, until its convenor has said why it may open. */
@Dependent
@PermitAll
public class LanguageGaps {

    @Inject
    private LanguageNotes notes;

    /**
     * Hands that were shown in a room are recorded as they were, without this: what was asked there cannot be held back.
     *
     * @throws Refusal.NotNow if a text is missing or older than its source, and nobody said why it may be
     */
    public void on(@Observes RoundOpened event) {
        if (!LanguageNotes.gaps(event.questions()).isEmpty()
                && notes.of(new RoundId(event.round()), event.questions()).isEmpty()) {
            throw new Refusal.NotNow("round.languageGap");
        }
    }
}
