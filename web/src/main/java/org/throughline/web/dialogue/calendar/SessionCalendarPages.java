package org.throughline.web.dialogue.calendar;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.calendar.CalendarBook;
import org.throughline.identity.Role;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;

/** One line of a programme for a calendar. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/sessions/{number:\\d+}/session.ics")
@RequestScoped
public class SessionCalendarPages {

    @Inject
    private CalendarBook calendars;

    @Inject
    private Frame frame;

    @GET
    @Produces({"text/calendar", MediaType.WILDCARD})
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Response file(
            @PathParam("series") String series,
            @PathParam("workshop") String workshop,
            @PathParam("number") int number) {
        return CalendarFile.answer(calendars.session(new SessionAddress(series, workshop, number)), frame.language());
    }
}
