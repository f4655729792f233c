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
import java.util.UUID;
import org.throughline.ballot.close.RoundClosed;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Measure;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.result.Tallies;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.DatabaseClock;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundDoors;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.dialogue.WorkshopDoor;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.ReleaseLedger;
import org.throughline.identity.Role;
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
    private RoundDoors doors;

    @Inject
    private RoundRegister register;

    @Inject
    private Questions questions;

    @Inject
    private Tallies tallies;

    @Inject
    private ReleaseLedger ledger;

    @Inject
    private Electorates electorates;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<RoundOpened> openings;

    @Inject
    private Event<RoundClosed> closings;

    @Inject
    private Event<SeriesChanged> acts;

    /**
     * Records a show of hands on one question. Sending it twice is recording it once.
     *
     * @param counts by code of the answer
     */
    @RolesAllowed(Role.CONVENOR)
    public void record(String series, String workshop, NewRound given, Map<String, Integer> counts) {
        WorkshopDoor door = doors.workshop(series, workshop, CONVENOR);
        Round known = entities.find(Round.class, given.id());
        if (known == null) {
            record(door, register.add(door.id(), given), Votes.of(counts));
        } else if (!known.workshop().equals(door.id())) {
            throw new Refusal.Missing();
        }
    }

    private void record(WorkshopDoor door, Round round, Votes votes) {
        UUID series = door.series().id();
        DisclosureRule limits = register.limitsOf(series);
        List<BallotQuestion> asked = questions.of(round.id());
        openings.fire(new RoundOpened(series, door.id(), round.id(), asked));
        BallotQuestion question = asked.getFirst();
        Disclosed told = disclose(round, question, votes, limits);
        Tally tally = new Tally.Sketch(round.id())
                .tell(question.id(), Measure.HANDS, told)
                .tally();
        tallies.store(tally);
        round.record(clock.now(), limits, asked, tally.hash());
        closings.fire(new RoundClosed(
                series,
                door.id(),
                round.id(),
                List.of(new RoundClosed.Outcome(question, Map.of(Measure.HANDS, told)))));
        acts.fire(new SeriesChanged(series, "round.handsRecorded", "round", round.id()));
    }

    private Disclosed disclose(Round round, BallotQuestion question, Votes votes, DisclosureRule limits) {
        Disclosed told = limits.disclose(
                Measure.HANDS.partition(limits, 0),
                Map.of("", votes),
                false,
                round.announcement().audience());
        Release release = new Release(
                question.subject(),
                round.id(),
                Cut.TOTAL,
                votes.cast(),
                round.announcement().audience());
        return told.isWithheld()
                ? told
                : ledger.enter(release, limits, electorates)
                        .map(Disclosed::nothing)
                        .orElse(told);
    }
}
