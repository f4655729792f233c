package org.throughline.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.NewSeries;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Setting up a series. */
@Path("/{lang:en|ja}/s/new")
@RequestScoped
public class FoundingPages {

    @Inject
    private Programme programme;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.CONVENOR)
    public Page blank() {
        return new Page("dialogue/series-form", frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR)
    public Response found() {
        Form form = frame.form();
        try {
            programme.found(new NewSeries(
                    form.key("id"),
                    form.code("slug"),
                    form.both("title"),
                    form.both("summary"),
                    form.both("convenedBy"),
                    form.both("partners"),
                    form.both("funding"),
                    form.both("endorsement")));
        } catch (Refusal.Invalid invalid) {
            return new Page("dialogue/series-form", form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + form.code("slug") + "/setup");
    }
}
