package org.throughline.web.dialogue.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.calendar.CalendarBook;
import org.throughline.dialogue.calendar.CalendarKey;
import org.throughline.web.guard.Access;

/** What a calendar reads by an address that somebody made for it. It has no login: the address is the key. */
@Path("/calendar")
@RequestScoped
public class FeedPages {

    @Inject
    private CalendarBook calendars;

    @GET
    @Path("{key:[0-9a-f-]{36}}.ics")
    @Produces({"text/calendar", MediaType.WILDCARD})
    @Access(anyone = true)
    public Response feed(@PathParam("key") String key) {
        CalendarBook.Feed feed = calendars.feed(CalendarKey.fromString(key));
        return CalendarFile.answer(feed.calendar(), feed.language());
    }
}
