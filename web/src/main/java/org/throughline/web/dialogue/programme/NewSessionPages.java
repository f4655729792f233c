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
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.dialogue.timetable.Schedule;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A further line of a programme. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/new-session")
@RequestScoped
public class NewSessionPages {

    @Inject
    private Programme programme;

    @Inject
    private Schedule schedule;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        return frame.attempt(form -> schedule.addSession(series, workshop, SessionForm.read(form), form.read()))
                .orShow(this::page)
                .orAsk(this::page)
                .thenSee("/s/" + series + "/w/" + workshop);
    }

    private Page page(Form form) {
        WorkshopAccess access = programme.workshop(series, workshop, CONVENOR).access();
        List<ThemeTitle> themes = programme.frames(series).themes();
        return new Page("dialogue/session-form", new NewSessionPage(access, themes, form));
    }

    /** The empty form of a session. */
    public record NewSessionPage(WorkshopAccess access, List<ThemeTitle> themes, Form form) {}
}
