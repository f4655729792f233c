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
import java.time.Clock;
import java.util.List;
import org.throughline.dialogue.calendar.CalendarBook;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.WorkshopHome;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.timetable.DeletedLine;
import org.throughline.dialogue.timetable.Schedule;
import org.throughline.dialogue.timetable.SessionDesk;
import org.throughline.identity.Role;
import org.throughline.web.dialogue.programme.ProgrammePage;
import org.throughline.web.dialogue.programme.ZoneChoice;
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
    private CalendarBook calendars;

    @Inject
    private SessionDesk desk;

    @Inject
    private Clock clock;

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
        WorkshopHome home = programme.workshop(series, workshop);
        boolean convenes = home.access().as(CONVENOR) && frame.viewer().is("convenor");
        return new Page(
                "dialogue/workshop",
                new HomePage(
                        ProgrammePage.of(
                                home,
                                clock.instant(),
                                ZoneChoice.asked(frame.form().code("zone"))),
                        calendars.isSubscribed(series, workshop),
                        convenes ? desk.deleted(series, workshop) : List.of()));
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

    private String here(String workshop) {
        return "/s/" + series + "/w/" + workshop;
    }

    private Page blankOr(Form form) {
        return new Page("dialogue/workshop-form", new NewWorkshopPage(programme.frames(series, CONVENOR), form));
    }

    private Page editPage(String workshop, Form form) {
        WorkshopHome home = programme.workshop(series, workshop, CONVENOR);
        return new Page("dialogue/workshop-edit", new WorkshopPage(home, form));
    }

    /**
     * A workshop as its members read it.
     *
     * @param subscribed whether the reader has an address for its calendar
     * @param deleted lines that the reader deleted and can put back
     */
    public record HomePage(ProgrammePage programme, boolean subscribed, List<DeletedLine> deleted) {}

    /** The empty form of a workshop with the themes of its series. */
    public record NewWorkshopPage(Frames frames, Form form) {}

    /** A workshop's form filled with what stands there. */
    public record WorkshopPage(WorkshopHome home, Form form) {}
}
