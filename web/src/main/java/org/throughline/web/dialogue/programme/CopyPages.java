package org.throughline.web.dialogue.programme;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.WorkshopHome;
import org.throughline.dialogue.timetable.ProgrammeCopy;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A programme taken from another workshop of the series. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/copy")
@RequestScoped
public class CopyPages {

    @Inject
    private Programme programme;

    @Inject
    private ProgrammeCopy copies;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page choose() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response copy() {
        return frame.attempt(form -> copies.copy(series, workshop, pattern(form), form.read()))
                .orShow(this::page)
                .orAsk(this::page)
                .orSay(this::page)
                .thenSee("/s/" + series + "/w/" + workshop);
    }

    private static ProgrammeCopy.Pattern pattern(Form form) {
        return new ProgrammeCopy.Pattern(form.key("id", SessionId::new), form.code("from"), form.date("date"));
    }

    private Page page(Form form) {
        WorkshopHome home = programme.workshop(series, workshop, CONVENOR);
        return new Page("dialogue/copy-form", new CopyPage(home, copies.patterns(series, workshop), form));
    }

    /** The choice of a programme to copy. */
    public record CopyPage(WorkshopHome home, List<WorkshopCard> patterns, Form form) {}
}
