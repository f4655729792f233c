package org.throughline.web.ballot.vote;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.BallotAnswers;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.BallotForm;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.box.OpenBallot;
import org.throughline.ballot.box.VoterEntry;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.ballot.result.RoundsOfSeries;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.standing.HaltPage;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** What a voter comes for: the rounds that wait, the ballot, and the word that it is recorded. */
@Path("/{lang:en|ja}/s/{series}/ballots")
@RequestScoped
public class BallotPages {

    @Inject
    private BallotBox box;

    @Inject
    private Polling polling;

    @Inject
    private ResultBoard board;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page list() {
        List<OpenBallot> waiting = frame.viewer().is(Role.PARTICIPANT)
                ? box.open().stream()
                        .filter(ballot -> ballot.series().equals(series))
                        .toList()
                : List.of();
        return new Page("ballot/ballots", new BallotsPage(board.rounds(series), waiting));
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}/vote")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page ballot(@PathParam("round") RoundId round) {
        Setback setback = Setback.of(frame.form());
        return switch (entry(round)) {
            case BallotForm form -> new Page("ballot/vote", new VotePage(form, setback));
            case Halt halt -> HaltPage.page(halt, setback.occasion());
        };
    }

    /**
     * Casts the answers. Every answer is one character and every question is answered, so requests are as long whatever they
     * say. No page is ever the answer: whatever came of it, the browser is sent on, so that its history holds no ballot;
     * where it was not taken, to an empty form that says why. The ballot that is cast is the only one not read first, for
     * the sake of three statements.
     */
    @POST
    @Path("{round:[0-9a-f-]{36}}/vote")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Response cast(@PathParam("round") RoundId round) {
        Form sent = frame.form();
        String ballot = "/s/" + series + "/ballots/" + round;
        try {
            box.cast(series, round, choices(sent), sent.text("tag"));
        } catch (Refusal.Invalid invalid) {
            return frame.see(ballot + "/vote" + Setback.missing(invalid));
        } catch (Refusal.NotNow notNow) {
            return frame.see(ballot + "/vote" + Setback.of(notNow));
        }
        return frame.see(ballot + "/recorded");
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}/recorded")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page recorded(@PathParam("round") RoundId round) {
        return switch (entry(round)) {
            case BallotForm form -> new Page("ballot/recorded", form);
            case Halt halt -> HaltPage.page(halt, Occasion.RECORDED);
        };
    }

    private VoterEntry entry(RoundId round) {
        return polling.enter(series, round);
    }

    private static BallotAnswers choices(Form sent) {
        return new BallotAnswers(sent.values().keySet().stream()
                .filter(Setback.ANSWER.asMatchPredicate())
                .collect(Collectors.toMap(name -> name, sent::text)));
    }

    /**
     * The rounds of a series.
     *
     * @param waiting those in which the reader may vote now
     */
    public record BallotsPage(RoundsOfSeries rounds, List<OpenBallot> waiting) {}

    /** The ballot, always empty, and why one that was just sent was not taken. */
    public record VotePage(BallotForm ballot, Setback setback) {}
}
