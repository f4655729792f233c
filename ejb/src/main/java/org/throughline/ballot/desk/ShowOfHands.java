package org.throughline.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.ballot.answer.ChoiceAnswer;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.chain.Chains;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.RoundHandsRecorded;
import org.throughline.ballot.event.HandsShown;
import org.throughline.ballot.event.VoteEnded;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.result.Tallies;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.ReleaseLedger;
import org.throughline.identity.Role;
import org.throughline.platform.DatabaseClock;
import org.throughline.refusal.Refusal;

/**
 * Where a convenor records what a room showed by hands. Everybody there saw it; those who were not are told what the rule
 * lets be told, and nothing else is kept of the counts.
 */
@Stateless
public class ShowOfHands {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedRounds scoped;

    @Inject
    private RoundRegister register;

    @Inject
    private Questions questions;

    @Inject
    private Tallies tallies;

    @Inject
    private Chains chains;

    @Inject
    private ReleaseLedger ledger;

    @Inject
    private Electorates electorates;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<HandsShown> showings;

    @Inject
    private Event<BallotEvent> acts;

    /**
     * Records a show of hands on one question. Sending it twice is recording it once.
     *
     * @param counts by code of the answer
     * @throws Refusal.Invalid if these are more hands than people have a place in the workshop
     */
    @RolesAllowed(Role.CONVENOR)
    public void record(String series, String workshop, NewRound given, Map<String, Integer> counts) {
        Constituency of = scoped.constituency(series, workshop, CONVENOR);
        Round known = entities.find(Round.class, given.id().value());
        if (known == null) {
            record(register.add(of, given), Votes.of(counts));
        } else if (!known.scope().equals(of.id())) {
            throw new Refusal.Missing();
        }
    }

    private void record(Round round, Votes votes) {
        Set<UUID> room = electorates.room(round.scope().value());
        if (votes.cast() > room.size()) {
            throw new Refusal.Invalid(Map.of("count-" + ChoiceAnswer.AGREE.code(), "tooManyHands"));
        }
        List<BallotQuestion> asked = questions.of(round.id());
        showings.fire(new HandsShown(round.scope().value(), asked));
        BallotQuestion question = asked.getFirst();
        DisclosureRule limits = register.limitsOf(round.series().value());
        Disclosed told = disclose(round, asked, votes, limits, room);
        Tally tally = new Tally.Sketch(round.id())
                .tell(question.id(), Measure.HANDS, told)
                .tally();
        tallies.store(tally);
        round.record(clock.now(), limits, asked, tally.hash());
        acts.fire(new RoundHandsRecorded(
                round.series().value(),
                round.id().value(),
                List.of(new VoteEnded.Outcome(question, Map.of(Measure.HANDS, told)))));
    }

    /**
     * Nobody knows whose hands they were, so they overlap in part with every electorate of the series: they are told only
     * if nothing was before, and end all further figures on the subject.
     */
    private Disclosed disclose(
            Round round, List<BallotQuestion> asked, Votes votes, DisclosureRule limits, Set<UUID> room) {
        ledger.hold();
        if (limits.tooFew(votes.cast()) || !chains.ofHands(round, asked, room).isUntold()) {
            return Disclosed.nothing(WithholdingReason.HANDS);
        }
        Audience audience = round.announcement().audience();
        ledger.enter(new Release(round.id().value(), round.series().value(), Cut.TOTAL, audience, true, false));
        return limits.disclose(Measure.HANDS.partition(limits, 0), Map.of("", votes), false, audience);
    }
}
