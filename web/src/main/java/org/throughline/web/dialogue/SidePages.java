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
import org.throughline.dialogue.series.NewSide;
import org.throughline.dialogue.series.SeriesSetup;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.dialogue.SetUpPages.SetUpPage;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The sides of a series, as its convenors set them up. */
@Path("/{lang:en|ja}/s/{series}/setup/sides")
@RequestScoped
public class SidePages {

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
            String code = form.code("sideCode").toUpperCase(Locale.ROOT);
            setup.addSide(series, new NewSide(code, form.both("sideName")));
        } catch (Refusal.Invalid invalid) {
            return setUp(form.refused(invalid)).with(422);
        }
        return see();
    }

    @GET
    @Path("{side}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("side") String code) {
        return edit(code, frame.form());
    }

    @POST
    @Path("{side}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response rename(@PathParam("side") String code) {
        Form form = frame.form();
        try {
            setup.renameSide(series, new NewSide(code, form.both("sideName")), form.version());
        } catch (Refusal.Invalid invalid) {
            return edit(code, form.refused(invalid)).with(422);
        }
        return see();
    }

    @POST
    @Path("{side}/move")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response move(@PathParam("side") String code) {
        setup.moveSide(series, code, frame.form().has("way", "up"));
        return see();
    }

    @POST
    @Path("{side}/remove")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response remove(@PathParam("side") String code) {
        try {
            setup.removeSide(series, code, frame.form().read());
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
        return new Page("dialogue/side-edit", HeadingPage.of(page, page.setUp().sides(), code));
    }

    private Response see() {
        return frame.see("/s/" + series + "/setup#sides");
    }
}
