package org.throughline.web.ballot;

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
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.BallotForm;
import org.throughline.ballot.box.Entry;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.box.OpenBallot;
import org.throughline.ballot.question.Choices;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.ballot.result.RoundsOfSeries;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.ballot.standing.HaltPage;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** What a voter comes for: the rounds that wait, the ballot, and the word that it is recorded. */
@Path("/{lang:en|ja}/s/{series}/ballots")
@RequestScoped
public class BallotPages {

    private static final Pattern ANSWER = Pattern.compile("q[1-9][0-9]?(?:[if]|o[1-8])?");

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
    public Page ballot(@PathParam("round") UUID round) {
        return switch (entry(round)) {
            case BallotForm form -> page(form, frame.form(), null, false);
            case Halt halt -> HaltPage.page(halt, Occasion.VOTE);
        };
    }

    /**
     * Shows the answers to be looked over, or casts them. Every answer is one character and every question is answered, so
     * requests are as long whatever they say; and the page to look over is the form itself with the rest hidden, so it is
     * as long too. The ballot that is cast is the only one not read first, for the sake of three statements.
     */
    @POST
    @Path("{round:[0-9a-f-]{36}}/vote")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Response cast(@PathParam("round") UUID round) {
        Form sent = frame.form();
        if (!sent.text("step").equals("cast")) {
            return shown(entry(round), sent);
        }
        try {
            box.cast(series, round, choices(sent), sent.text("tag"));
        } catch (Refusal.Invalid invalid) {
            return again(entry(round), sent.refused(invalid), null, 422);
        } catch (Refusal.NotNow notNow) {
            return again(entry(round), sent, notNow.code(), 409);
        }
        return frame.see("/s/" + series + "/ballots/" + round + "/recorded");
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}/recorded")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page recorded(@PathParam("round") UUID round) {
        return switch (entry(round)) {
            case BallotForm form -> new Page("ballot/recorded", form);
            case Halt halt -> HaltPage.page(halt, Occasion.RECORDED);
        };
    }

    private Entry entry(UUID round) {
        return polling.enter(series, round);
    }

    private Response shown(Entry entry, Form sent) {
        if (!(entry instanceof BallotForm form)) {
            return again(entry, sent, null, 409);
        }
        if (sent.text("step").equals("change")) {
            return page(form, sent, null, false).with(200);
        }
        try {
            return checked(form, sent).with(200);
        } catch (Refusal.Invalid invalid) {
            return page(form, sent.refused(invalid), null, false).with(422);
        }
    }

    private static Response again(Entry entry, Form sent, @Nullable String why, int status) {
        return switch (entry) {
            case BallotForm form -> page(form, sent, why, false).with(status);
            case Halt halt -> HaltPage.page(halt, Occasion.SENT).with(409);
        };
    }

    private Page checked(BallotForm ballot, Form sent) {
        box.check(ballot, choices(sent));
        return page(ballot, sent, null, true);
    }

    private static Page page(BallotForm ballot, Form sent, @Nullable String again, boolean checking) {
        return new Page("ballot/vote", new VotePage(ballot, sent, again, checking));
    }

    private static Choices choices(Form sent) {
        return new Choices(sent.values().keySet().stream()
                .filter(ANSWER.asMatchPredicate())
                .collect(Collectors.toMap(name -> name, sent::text)));
    }

    /**
     * The rounds of a series.
     *
     * @param waiting those in which the reader may vote now
     */
    public record BallotsPage(RoundsOfSeries rounds, List<OpenBallot> waiting) {}

    /**
     * The ballot.
     *
     * @param sent what was chosen before, when the ballot is shown again after a refusal of this very request
     * @param again code of the reason for which it has to be sent again; null if none
     * @param checking whether the answers are shown to be looked over before they are cast
     */
    public record VotePage(BallotForm ballot, Form sent, @Nullable String again, boolean checking) {}
}
