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
import java.time.Instant;
import java.util.UUID;
import org.throughline.ballot.desk.RoundDesk;
import org.throughline.ballot.desk.RoundDrafts;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.ballot.result.RoundResult;
import org.throughline.dialogue.Frames;
import org.throughline.dialogue.Programme;
import org.throughline.dialogue.SeriesHome;
import org.throughline.identity.Role;
import org.throughline.recommendation.Agenda;
import org.throughline.recommendation.Recommendations;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** A round as its convenor runs it, and its results as everybody of the workshop reads them. */
@Path("/{lang:en|ja}/s/{series}/ballots")
@RequestScoped
public class RoundPages {

    @Inject
    private RoundDrafts drafts;

    @Inject
    private RoundDesk desk;

    @Inject
    private ResultBoard board;

    @Inject
    private Programme programme;

    @Inject
    private Agenda agenda;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return blank(frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response draft() {
        Form form = frame.form();
        try {
            Recommendations lines = agenda.list(series);
            String zone = programme
                    .workshop(series, form.text("workshop"), CONVENOR)
                    .door()
                    .zone();
            drafts.draft(series, form.text("workshop"), RoundForm.read(form, lines.lines(), zone));
        } catch (Refusal.Invalid invalid) {
            return blank(form.refused(invalid)).with(422);
        }
        return see(form.key("id"), "/manage");
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}/manage")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page manage(@PathParam("round") UUID round) {
        return managePage(round, frame.form());
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page result(@PathParam("round") UUID round) {
        RoundResult result = board.result(round);
        refuseForeign(result.workshop().series().slug());
        return new Page("ballot/result", new ResultPage(result, programme.frames(series)));
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/open")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response open(@PathParam("round") UUID round) {
        try {
            home(round);
            desk.open(round, frame.form().version());
        } catch (Refusal.Invalid invalid) {
            return managePage(round, frame.form().refused(invalid)).with(422);
        }
        return see(round, "/manage");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/extend")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response extend(@PathParam("round") UUID round) {
        Form form = frame.form();
        try {
            Instant deadline = RoundForm.deadline(form, home(round).workshop().zone());
            desk.extend(round, deadline, form.version());
        } catch (Refusal.Invalid invalid) {
            return managePage(round, form.refused(invalid)).with(422);
        }
        return see(round, "/manage");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/remind")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response remind(@PathParam("round") UUID round) {
        home(round);
        desk.remind(round);
        return see(round, "/manage");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/close")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response close(@PathParam("round") UUID round) {
        home(round);
        desk.close(round);
        return see(round, "");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/discard")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response discard(@PathParam("round") UUID round) {
        home(round);
        drafts.discard(round, frame.form().version());
        return frame.see("/s/" + series + "/ballots");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/resume")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response resume(@PathParam("round") UUID round) {
        home(round);
        desk.resume(round);
        return see(round, "/manage");
    }

    @POST
    @Path("{round:[0-9a-f-]{36}}/annul")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response annul(@PathParam("round") UUID round) {
        home(round);
        desk.annul(round);
        return see(round, "/manage");
    }

    private Page blank(Form form) {
        SeriesHome home = programme.series(series);
        if (!home.door().anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
        return new Page("ballot/round-form", new NewRoundPage(home, agenda.list(series), form));
    }

    private Page managePage(UUID round, Form form) {
        return new Page("ballot/manage", new ManagePage(home(round), programme.frames(series), form));
    }

    /** @throws Refusal.Missing if the round is of another series than the address says */
    private RoundHome home(UUID round) {
        RoundHome home = desk.round(round);
        refuseForeign(home.workshop().series().slug());
        return home;
    }

    private void refuseForeign(String slug) {
        if (!slug.equals(series)) {
            throw new Refusal.Missing();
        }
    }

    private Response see(UUID round, String page) {
        return frame.see("/s/" + series + "/ballots/" + round + page);
    }

    /** The form of a new round. */
    public record NewRoundPage(SeriesHome home, Recommendations agenda, Form form) {}

    /** A round with the names of its sides. */
    public record ManagePage(RoundHome home, Frames frames, Form form) {}

    /** The results with the names of the sides. */
    public record ResultPage(RoundResult result, Frames frames) {}
}
