package org.throughline.web.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.throughline.dialogue.series.NewTheme;
import org.throughline.dialogue.series.SeriesSetup;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.dialogue.SetUpPages.SetUpPage;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The themes of a series, as its convenors set them up. */
@Path("/{lang:en|ja}/s/{series}/setup/themes")
@RequestScoped
public class ThemePages {

    @Inject
    private SeriesSetup setup;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        Form form = frame.form();
        try {
            String code = form.code("themeCode").toUpperCase(Locale.ROOT);
            setup.addTheme(series, new NewTheme(code, form.both("themeTitle")));
        } catch (Refusal.Invalid invalid) {
            return setUp(form.refused(invalid)).with(422);
        }
        return see();
    }

    @GET
    @Path("{theme}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("theme") String code) {
        return edit(code, frame.form());
    }

    @POST
    @Path("{theme}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response rename(@PathParam("theme") String code) {
        Form form = frame.form();
        try {
            setup.renameTheme(series, new NewTheme(code, form.both("themeTitle")), form.version());
        } catch (Refusal.Invalid invalid) {
            return edit(code, form.refused(invalid)).with(422);
        }
        return see();
    }

    @POST
    @Path("{theme}/move")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response move(@PathParam("theme") String code) {
        setup.moveTheme(series, code, frame.form().has("way", "up"));
        return see();
    }

    @POST
    @Path("{theme}/remove")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response remove(@PathParam("theme") String code) {
        try {
            setup.removeTheme(series, code, frame.form().read());
        } catch (Refusal.NotNow used) {
            return setUp(frame.form().refused(used.code(), code, Holding.of(used, frame)))
                    .with(409);
        }
        return see();
    }

    private Page setUp(Form form) {
        return new Page("dialogue/setup", new SetUpPage(setup.setUp(series), form));
    }

    private Page edit(String code, Form form) {
        SetUpPage page = new SetUpPage(setup.setUp(series), form);
        return new Page("dialogue/theme-edit", HeadingPage.of(page, page.setUp().themes(), code));
    }

    private Response see() {
        return frame.see("/s/" + series + "/setup#themes");
    }
}
