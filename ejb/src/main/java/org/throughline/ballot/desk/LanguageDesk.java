package org.throughline.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.ballot.question.LanguageReason;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** Where a convenor says why a round may open though not everybody reads the same in their language. The voters see it. */
@Stateless
public class LanguageDesk {

    @Inject
    private ScopedRounds scoped;

    @Inject
    private LanguageNotes notes;

    @Inject
    private Questions questions;

    /** What was said; empty if nothing, or if nothing need be said. */
    @RolesAllowed(Role.CONVENOR)
    public Bilingual said(RoundId round) {
        scoped.enter(round, CONVENOR);
        return notes.of(round, questions.of(round));
    }

    /** @throws Refusal.NotNow once the round is open: its voters have read it */
    @RolesAllowed(Role.CONVENOR)
    public void say(RoundId id, LanguageReason reason) {
        Round round = scoped.enterAlone(id, CONVENOR).round();
        if (!round.is(RoundState.DRAFT)) {
            throw new Refusal.NotNow("round.notDraft");
        }
        notes.say(id, reason);
    }
}
