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
import java.util.Map;
import org.throughline.ballot.box.BallotBox;
import org.throughline.ballot.box.OpenBallot;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.SeriesHome;
import org.throughline.dialogue.setup.SeriesFounding;
import org.throughline.identity.Role;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Consequences;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.page.Place;

/** A series: its home, and opening it to the public. */
@Path("/{lang:en|ja}/s/{series}")
@RequestScoped
public class SeriesPages {

    @Inject
    private Programme programme;

    @Inject
    private SeriesFounding founding;

    @Inject
    private BallotBox box;

    @Inject
    private Frame frame;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page home(@PathParam("series") String series) {
        List<OpenBallot> ballots = frame.viewer().is(Role.PARTICIPANT)
                ? box.open().stream()
                        .filter(ballot -> ballot.series().equals(series))
                        .toList()
                : List.of();
        return new Page("dialogue/series", new SeriesPage(programme.series(series), ballots));
    }

    /** What publishing will do. A series that is public already is shown as it is. */
    @GET
    @Path("publish")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response askPublish(@PathParam("series") String series) {
        SeriesHome home = programme.series(series);
        if (home.profile().isPublic()) {
            return frame.see("/s/" + series);
        }
        Consequences before = new Consequences(
                Place.in(home.access(), Place.Tab.DIALOGUE),
                "series.step.publish",
                new Object[0],
                frame.in(home.access().title()),
                "/s/" + series,
                "/s/" + series + "/publish",
                Map.of("version", String.valueOf(home.version())),
                frame.form(),
                null);
        return before.page().with(200);
    }

    @POST
    @Path("publish")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response publish(@PathParam("series") String series) {
        founding.publish(series, frame.form().version());
        return frame.see("/s/" + series);
    }

    @POST
    @Path("withdraw")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response withdraw(@PathParam("series") String series) {
        founding.withdraw(series, frame.form().version());
        return frame.see("/s/" + series);
    }

    /**
     * A series.
     *
     * @param ballots that the reader may cast now, whether they have or not, the next deadline first
     */
    public record SeriesPage(SeriesHome home, List<OpenBallot> ballots) {}
}
