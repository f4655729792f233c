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
import java.util.UUID;
import org.throughline.ballot.desk.RoundDrafts;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.ballot.result.RoundResult;
import org.throughline.dialogue.Frames;
import org.throughline.dialogue.Programme;
import org.throughline.dialogue.SeriesHome;
import org.throughline.dialogue.WorkshopCard;
import org.throughline.identity.Role;
import org.throughline.recommendation.Agenda;
import org.throughline.recommendation.Recommendations;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** A new round, and the results of one as everybody of the workshop reads them. */
@Path("/{lang:en|ja}/s/{series}/ballots")
@RequestScoped
public class RoundPages {

    @Inject
    private RoundDrafts drafts;

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
            drafts.draft(series, form.text("workshop"), RoundForm.read(form, form.key("id"), lines.lines(), zone));
        } catch (Refusal.Invalid invalid) {
            return blank(form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + series + "/ballots/" + form.key("id") + "/manage");
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page result(@PathParam("round") UUID round) {
        RoundResult result = board.result(round);
        if (!result.workshop().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return new Page("ballot/result", new ResultPage(result, programme.frames(series)));
    }

    private Page blank(Form form) {
        SeriesHome home = programme.series(series);
        if (!home.door().anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
        return new Page(
                "ballot/round-form", new RoundFormPage(home, agenda.list(series), form, true, zone(home, form)));
    }

    /** The zone of the workshop that was chosen; of any, where none was. */
    private static String zone(SeriesHome home, Form form) {
        return home.workshops().stream()
                .filter(workshop -> workshop.slug().equals(form.text("workshop")))
                .findFirst()
                .or(() -> home.workshops().stream().findFirst())
                .map(WorkshopCard::zone)
                .orElse("UTC");
    }

    /**
     * The form of a round.
     *
     * @param fresh whether it is a new one, and not a draft that is changed
     * @param zone in which its deadline is typed
     */
    public record RoundFormPage(SeriesHome home, Recommendations agenda, Form form, boolean fresh, String zone) {}

    /** The results with the names of the sides. */
    public record ResultPage(RoundResult result, Frames frames) {}
}
