package org.throughline.ballot.reason;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.RoundReasonsDeleted;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.RoundAccess;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Where the convenor of a workshop, and nobody else, reads the reasons of a closed round to distil views from them. */
@Stateless
public class ReasonDesk {

    /** How long after the close they are kept at most. */
    public static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private ScopedRounds scoped;

    @Inject
    private Questions questions;

    @Inject
    private Reasons reasons;

    @Inject
    private Event<BallotEvent> acts;

    /** @throws Refusal.NotNow before the round is closed */
    @RolesAllowed(Role.CONVENOR)
    public ReasonsOfRound toDistil(RoundId round) {
        RoundAccess access = closed(round);
        RoundSummary summary = access.round().summary();
        return new ReasonsOfRound(
                access.constituency(),
                summary,
                Optional.ofNullable(summary.moments().closedAt()).orElseThrow().plus(KEPT),
                questions.of(round),
                reasons.toDistil(round));
    }

    /** Deletes them all, for the views are distilled. Doing it twice is doing it once. */
    @RolesAllowed(Role.CONVENOR)
    public void finish(RoundId round) {
        RoundAccess access = closed(round);
        if (reasons.delete(round) > 0) {
            acts.fire(new RoundReasonsDeleted(access.round().series().value(), round.value()));
        }
    }

    private RoundAccess closed(RoundId round) {
        RoundAccess access = scoped.enter(round, CONVENOR);
        if (!access.round().is(RoundState.CLOSED)) {
            throw new Refusal.NotNow("reason.notYet");
        }
        return access;
    }
}
