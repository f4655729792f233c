package org.throughline.web.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.Groundwork;
import org.throughline.dialogue.NewSeries;
import org.throughline.dialogue.SetUp;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** How a series is set up: what is still wanted, and what it says of itself. */
@Path("/{lang:en|ja}/s/{series}/setup")
@RequestScoped
public class SetUpPages {

    @Inject
    private Groundwork groundwork;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page setUp() {
        return new Page("dialogue/setup", new SetUpPage(groundwork.setUp(series), frame.form()));
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
        Form form = frame.form();
        try {
            SetUp standing = groundwork.setUp(series);
            NewSeries given = new NewSeries(
                    standing.door().id(),
                    series,
                    form.both("title"),
                    form.both("summary"),
                    form.both("convenedBy"),
                    form.both("partners"),
                    form.both("funding"),
                    form.both("endorsement"));
            groundwork.revise(series, given, form.version());
        } catch (Refusal.Invalid invalid) {
            return profile(form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + series + "/setup");
    }

    private Page profile(Form form) {
        return new Page("dialogue/profile", new SetUpPage(groundwork.setUp(series), form));
    }

    /** The series with a form that came back, or an empty one. */
    public record SetUpPage(SetUp setUp, Form form) {}
}
