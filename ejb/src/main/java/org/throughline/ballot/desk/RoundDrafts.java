package org.throughline.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundAccess;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Where a convenor prepares rounds. Nobody but convenors sees a draft. */
@Stateless
public class RoundDrafts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedRounds scoped;

    @Inject
    private Questions questions;

    @Inject
    private RoundRegister register;

    /**
     * Prepares a round.
     *
     * @param workshop whose people vote; null if those of the whole series do
     */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, @Nullable String workshop, NewRound given) {
        Constituency of = scoped.constituency(series, workshop, CONVENOR);
        Round known = entities.find(Round.class, given.id().value());
        if (known == null) {
            register.add(of, given);
        } else if (!known.scope().equals(of.id())) {
            throw new Refusal.Missing();
        }
    }

    /** The zone in which the deadline of a round is read that is put to a workshop, or to the whole series. */
    @RolesAllowed(Role.CONVENOR)
    public String zone(String series, @Nullable String workshop) {
        return scoped.constituency(series, workshop, CONVENOR).zone();
    }

    /**
     * Changes a draft.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(NewRound given, long seen) {
        Round round = scoped.enterAlone(given.id(), CONVENOR).round();
        round.revise(given, seen);
        questions.remove(round.id());
        questions.put(round.id(), given.questions());
    }

    /** Throws a draft away. */
    @RolesAllowed(Role.CONVENOR)
    public void discard(RoundId id, long seen) {
        Round round = scoped.enterAlone(id, CONVENOR).round();
        round.seen(seen).mustBeDraft();
        questions.remove(id);
        entities.remove(round);
    }

    /**
     * Drafts a round that puts the questions of another one again on the same terms, under a new key: everybody votes
     * again after a void one, or once more after a closed one.
     *
     * @param fresh the new round's key, made by whoever asks
     */
    @RolesAllowed(Role.CONVENOR)
    public void again(RoundId id, RoundId fresh, Instant deadline) {
        RoundAccess access = scoped.enter(id, CONVENOR);
        Round known = entities.find(Round.class, fresh.value());
        if (known != null) {
            if (!known.scope().equals(access.constituency().id())) {
                throw new Refusal.Missing();
            }
        } else {
            List<NewQuestion> same =
                    questions.of(id).stream().map(question -> question.again()).toList();
            Announcement announced = access.round().announcement();
            register.add(
                    access.constituency(),
                    new NewRound(
                            fresh,
                            access.round().title(),
                            deadline,
                            announced.cut(),
                            announced.audience(),
                            announced.mode(),
                            announced.quorum(),
                            same));
        }
    }
}
