package org.throughline.web.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.setup.SeriesFoundation;
import org.throughline.dialogue.setup.SeriesSetup;
import org.throughline.dialogue.setup.SmallestCount;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** How a series is set up: what is still wanted, and what it says of itself. */
@Path("/{lang:en|ja}/s/{series}/setup")
@RequestScoped
public class SetUpPages {

    @Inject
    private SeriesSetup setup;

    @Inject
    private SmallestCount smallest;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page setUp() {
        return setUp(frame.form());
    }

    @POST
    @Path("smallest-count")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response tighten() {
        return frame.attempt(form -> smallest.raise(series, count(form), form.version(), form.read()))
                .orShow(this::setUp)
                .thenSee("/s/" + series + "/setup#smallest");
    }

    @GET
    @Path("profile")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page profile() {
        return profile(frame.form());
    }

    @POST
    @Path("profile")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise() {
        SeriesId id = setup.setUp(series).access().id();
        return frame.attempt(form -> setup.revise(series, FoundingPages.series(form, id, series), form.version()))
                .orShow(this::profile)
                .thenSee("/s/" + series + "/setup");
    }

    private Page setUp(Form form) {
        return new Page("dialogue/setup", new SetUpPage(setup.setUp(series), form));
    }

    private static int count(Form form) {
        String typed = form.code("smallestCount");
        if (!typed.matches("\\d{1,4}")) {
            throw new Refusal.Invalid(Map.of("smallestCount", "count"));
        }
        return Integer.parseInt(typed);
    }

    private Page profile(Form form) {
        return new Page("dialogue/profile", new SetUpPage(setup.setUp(series), form));
    }

    /** The series with a form that came back, or an empty one. */
    public record SetUpPage(SeriesFoundation setUp, Form form) {}
}
