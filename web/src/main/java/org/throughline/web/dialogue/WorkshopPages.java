package org.throughline.web.dialogue;

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
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.Schedule;
import org.throughline.dialogue.programme.SessionSheet;
import org.throughline.dialogue.programme.WorkshopHome;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A workshop and its programme. */
@Path("/{lang:en|ja}/s/{series}")
@RequestScoped
public class WorkshopPages {

    @Inject
    private Programme programme;

    @Inject
    private Schedule schedule;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Path("new-workshop")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return blankOr(frame.form());
    }

    @POST
    @Path("new-workshop")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        return frame.attempt(
                        form -> schedule.addWorkshop(series, WorkshopForm.workshop(form), WorkshopForm.sessions(form)))
                .orShow(this::blankOr)
                .thenSee(form -> here(form.code("slug")));
    }

    @GET
    @Path("w/{workshop}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page home(@PathParam("workshop") String workshop) {
        return new Page("dialogue/workshop", ProgrammePage.of(programme.workshop(series, workshop)));
    }

    @GET
    @Path("w/{workshop}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("workshop") String workshop) {
        return editPage(workshop, frame.form());
    }

    @POST
    @Path("w/{workshop}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise(@PathParam("workshop") String workshop) {
        WorkshopId id = programme.workshop(series, workshop, CONVENOR).access().id();
        return frame.attempt(form -> schedule.reviseWorkshop(
                        series, workshop, WorkshopForm.workshop(form, id, workshop), form.version(), form.read()))
                .orShow(form -> editPage(workshop, form))
                .orAsk(form -> editPage(workshop, form))
                .thenSee(here(workshop));
    }

    @GET
    @Path("w/{workshop}/new-session")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blankSession(@PathParam("workshop") String workshop) {
        return sessionPage(workshop, frame.form());
    }

    @POST
    @Path("w/{workshop}/new-session")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response addSession(@PathParam("workshop") String workshop) {
        return frame.attempt(form -> schedule.addSession(series, workshop, WorkshopForm.session(form), form.read()))
                .orShow(form -> sessionPage(workshop, form))
                .orAsk(form -> sessionPage(workshop, form))
                .thenSee(here(workshop));
    }

    @GET
    @Path("w/{workshop}/sessions/{number:\\d+}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page editSession(@PathParam("workshop") String workshop, @PathParam("number") int number) {
        return revisionPage(workshop, number, frame.form());
    }

    @POST
    @Path("w/{workshop}/sessions/{number:\\d+}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response reviseSession(@PathParam("workshop") String workshop, @PathParam("number") int number) {
        return frame.attempt(form -> schedule.reviseSession(
                        new SessionAddress(series, workshop, number),
                        WorkshopForm.session(form),
                        form.version(),
                        form.read()))
                .orShow(form -> revisionPage(workshop, number, form))
                .orAsk(form -> revisionPage(workshop, number, form))
                .thenSee(here(workshop));
    }

    private String here(String workshop) {
        return "/s/" + series + "/w/" + workshop;
    }

    private Page blankOr(Form form) {
        return new Page("dialogue/workshop-form", new NewWorkshopPage(programme.frames(series, CONVENOR), form));
    }

    private Page sessionPage(String workshop, Form form) {
        WorkshopAccess access = programme.workshop(series, workshop, CONVENOR).access();
        List<ThemeTitle> themes = programme.frames(series).themes();
        return new Page("dialogue/session-form", new NewSessionPage(access, themes, form));
    }

    private Page revisionPage(String workshop, int number, Form form) {
        SessionSheet sheet = programme.sessionSheet(series, workshop, number);
        return new Page("dialogue/session-edit", new SessionPage(sheet, form));
    }

    private Page editPage(String workshop, Form form) {
        WorkshopHome home = programme.workshop(series, workshop, CONVENOR);
        return new Page("dialogue/workshop-edit", new WorkshopPage(home, form));
    }

    /** The empty form of a workshop with the themes of its series. */
    public record NewWorkshopPage(Frames frames, Form form) {}

    /** The empty form of a session. */
    public record NewSessionPage(WorkshopAccess access, List<ThemeTitle> themes, Form form) {}

    /** A session's form filled with what stands there. */
    public record SessionPage(SessionSheet sheet, Form form) {}

    /** A workshop's form filled with what stands there. */
    public record WorkshopPage(WorkshopHome home, Form form) {}
}
