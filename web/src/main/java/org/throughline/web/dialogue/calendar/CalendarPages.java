package org.throughline.web.dialogue.calendar;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.calendar.CalendarBook;
import org.throughline.dialogue.calendar.CalendarKey;
import org.throughline.dialogue.programme.Programme;
import org.throughline.identity.Role;
import org.throughline.web.guard.Access;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The calendar of a workshop: a file of it, and the address that its reader makes and ends. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/calendar")
@RequestScoped
public class CalendarPages {

    @Inject
    private CalendarBook calendars;

    @Inject
    private Programme programme;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Path("programme.ics")
    @Produces({"text/calendar", MediaType.WILDCARD})
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Response file() {
        return CalendarFile.answer(calendars.workshop(series, workshop), frame.language());
    }

    /** Makes an address and shows it, this once: the application keeps nothing from which it could be shown again. */
    @POST
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page subscribe() {
        CalendarKey key = frame.form().key("id", CalendarKey::new);
        calendars.subscribe(series, workshop, key, frame.language());
        String address = provider.baseUrl() + "/calendar/" + key.text() + ".ics";
        return new Page(
                "dialogue/calendar",
                new AddressPage(programme.workshop(series, workshop).access(), address));
    }

    @POST
    @Path("cancel")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Response cancel() {
        calendars.cancel(series, workshop);
        return frame.see("/s/" + series + "/w/" + workshop + "#calendar");
    }

    /** An address that was just made. */
    public record AddressPage(WorkshopAccess access, String address) {

        /** The same, by which a device opens its calendar at once. */
        public String toOpen() {
            return address.replaceFirst("^https?:", "webcal:");
        }
    }
}
