package org.throughline.web.dialogue.programme;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.programme.SessionSheet;
import org.throughline.dialogue.timetable.Schedule;
import org.throughline.dialogue.timetable.SessionDesk;
import org.throughline.dialogue.timetable.SessionRemoval;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** One line of a programme. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/sessions/{number:\\d+}")
@RequestScoped
public class SessionPages {

    @Inject
    private Schedule schedule;

    @Inject
    private SessionDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @PathParam("number")
    private int number;

    @GET
    @Path("edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit() {
        return page(frame.form());
    }

    @POST
    @Path("edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise() {
        return frame.attempt(
                        form -> schedule.reviseSession(session(), SessionForm.read(form), form.version(), form.read()))
                .orShow(this::page)
                .orAsk(this::page)
                .orSay(form -> page(form.saying(Holding.of(form, frame))))
                .thenSee(here());
    }

    /** What deleting would do, or why it cannot be done. */
    @GET
    @Path("delete")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page ask() {
        return removal();
    }

    @POST
    @Path("delete")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response delete() {
        return frame.attempt(form -> desk.delete(session(), form.version(), form.read()))
                .orAsk(form -> removal())
                .orSay(form -> removal())
                .thenSee(here() + "#deleted");
    }

    @POST
    @Path("restore")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response restore() {
        desk.restore(session());
        return frame.see(here());
    }

    private Page removal() {
        return new Page("dialogue/session-delete", new RemovalPage(desk.removal(session())));
    }

    private String here() {
        return "/s/" + series + "/w/" + workshop;
    }

    private SessionAddress session() {
        return new SessionAddress(series, workshop, number);
    }

    private Page page(Form form) {
        return new Page("dialogue/session-edit", new SessionPage(desk.sheet(session()), form));
    }

    /** A session's form filled with what stands there. */
    public record SessionPage(SessionSheet sheet, Form form) {}

    /** What deleting a session would do. */
    public record RemovalPage(SessionRemoval removal) {}
}
