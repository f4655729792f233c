package org.throughline.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.OpenBallot;
import org.throughline.dialogue.Programme;
import org.throughline.dialogue.SeriesProfile;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.access.Unsent;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** The front page: one's own series, and those that anybody may read. */
@Path("/")
@RequestScoped
public class HomePages {

    @Inject
    private Programme programme;

    @Inject
    private BallotBox box;

    @Inject
    private Frame frame;

    @Inject
    private Unsent unsent;

    @GET
    @Access(anyone = true)
    public Response front() {
        return Response.seeOther(URI.create(frame.path(""))).build();
    }

    @GET
    @Path("{lang:en|ja}")
    @Access(anyone = true)
    public Page home() {
        List<SeriesProfile> mine = frame.viewer().isHere() ? programme.mine() : List.of();
        List<OpenBallot> ballots = frame.viewer().is(Role.PARTICIPANT) ? box.open() : List.of();
        return new Page("home/home", new Home(mine, programme.published(), ballots));
    }

    /** A form that came after the session had ended waits here to be sent again. */
    @GET
    @Path("{lang:en|ja}/unsent/{key}")
    @Access(roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF, Role.ADMIN})
    public Page unsent(@PathParam("key") String key) {
        return new Page("home/unsent", unsent.take(key).orElseThrow(Refusal.Missing::new));
    }

    @GET
    @Path("{lang:en|ja}/login-failed")
    @Access(anyone = true)
    public Page loginFailed() {
        return Page.of("home/login-failed");
    }

    /**
     * The front page.
     *
     * @param mine series of which the reader is a member
     * @param open series that anybody may read
     * @param ballots that the reader may cast now, whether they have or not, the next deadline first
     */
    public record Home(List<SeriesProfile> mine, List<SeriesProfile> open, List<OpenBallot> ballots) {}
}
