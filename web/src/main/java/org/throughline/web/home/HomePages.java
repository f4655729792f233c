package org.throughline.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.OpenBallot;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.identity.Role;
import org.throughline.language.Language;
import org.throughline.web.guard.Access;
import org.throughline.web.login.ReturnAddress;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.resend.Unsent;

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

    /** @param state the language in which somebody signed out, as the login server brings it back */
    @GET
    @Access(anyone = true)
    public Response front(@QueryParam("state") @Nullable String state) {
        return Response.seeOther(URI.create(Language.of(state == null ? "" : state)
                        .map(language -> "/" + language.code())
                        .orElseGet(() -> frame.path(""))))
                .build();
    }

    @GET
    @Path("{lang:en|ja}")
    @Access(anyone = true)
    public Page home() {
        List<SeriesProfile> mine = frame.viewer().isHere() ? programme.mine() : List.of();
        List<OpenBallot> ballots = frame.viewer().is(Role.PARTICIPANT) ? box.open() : List.of();
        return new Page("home/home", new Home(mine, programme.published(), ballots));
    }

    /** A form that came after the session had ended waits here to be sent again, for whoever sent it. */
    @GET
    @Path("{lang:en|ja}/unsent/{key}")
    @Access(roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF, Role.ADMIN})
    public Response unsent(@PathParam("key") String key) {
        return unsent.take(key)
                .map(form -> new Page("home/unsent", form).with(200))
                .orElseGet(() -> Page.of("home/unsent-gone").with(404));
    }

    /** Who reads, as a mark that names nobody: a page that the browser had kept asks whether it is still for the reader. */
    @GET
    @Path("{lang:en|ja}/reader")
    @Produces(MediaType.TEXT_PLAIN)
    @Access(anyone = true)
    public Response reader() {
        return Response.ok(frame.viewer().mark())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** @param to the address that was wanted, to be tried again */
    @GET
    @Path("{lang:en|ja}/login-failed")
    @Access(anyone = true)
    public Page loginFailed(@QueryParam("to") @Nullable String to, @QueryParam("because") @Nullable String because) {
        String wanted = to == null ? frame.path("") : ReturnAddress.local(to);
        return new Page(
                "home/login-failed",
                new FailedLogin(
                        "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), FailedLogin.Why.of(because)));
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
