package org.throughline.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.series.NewSeries;
import org.throughline.dialogue.setup.SeriesFounding;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Setting up a series. */
@Path("/{lang:en|ja}/s/new")
@RequestScoped
public class FoundingPages {

    @Inject
    private SeriesFounding founding;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.CONVENOR)
    public Page blank() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR)
    public Response found() {
        return frame.attempt(form -> founding.found(series(form, form.key("id", SeriesId::new), form.code("slug"))))
                .orShow(FoundingPages::page)
                .thenSee(form -> "/s/" + form.code("slug") + "/setup");
    }

    /** What a series says of itself, as it was typed. */
    static NewSeries series(Form form, SeriesId id, String slug) {
        return new NewSeries(
                id,
                slug,
                form.both("title"),
                form.both("summary"),
                form.both("convenedBy"),
                form.both("partners"),
                form.both("funding"),
                form.both("endorsement"));
    }

    private static Page page(Form form) {
        return new Page("dialogue/series-form", form);
    }
}
