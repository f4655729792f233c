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
import org.throughline.dialogue.Programme;
import org.throughline.identity.Role;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** A series: its home, and opening it to the public. */
@Path("/{lang:en|ja}/s/{series}")
@RequestScoped
public class SeriesPages {

    @Inject
    private Programme programme;

    @Inject
    private Frame frame;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page home(@PathParam("series") String series) {
        return new Page("dialogue/series", programme.series(series));
    }

    @POST
    @Path("publish")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response publish(@PathParam("series") String series) {
        programme.publish(series);
        return frame.see("/s/" + series);
    }

    @POST
    @Path("withdraw")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response withdraw(@PathParam("series") String series) {
        programme.withdraw(series);
        return frame.see("/s/" + series);
    }
}
