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
import org.throughline.dialogue.setup.SeriesSetup;
import org.throughline.identity.Role;
import org.throughline.web.dialogue.SetUpPages.SetUpPage;
import org.throughline.web.dialogue.programme.Holding;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The sides and the themes of a series, as its convenors set them up. */
@Path("/{lang:en|ja}/s/{series}/setup/{list:sides|themes}")
@RequestScoped
public class HeadingPages {

    @Inject
    private SeriesSetup setup;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("list")
    private String list;

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        return frame.attempt(form -> list().add(setup, series, code(form), form.both(list().nameField())))
                .orShow(this::setUp)
                .thenSee(here());
    }

    @GET
    @Path("{heading}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("heading") String code) {
        return edit(code, frame.form());
    }

    @POST
    @Path("{heading}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response rename(@PathParam("heading") String code) {
        return frame.attempt(form -> list().rename(setup, series, code, form.both(list().nameField()), form.version()))
                .orShow(form -> edit(code, form))
                .thenSee(here());
    }

    @POST
    @Path("{heading}/move")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response move(@PathParam("heading") String code) {
        list().move(setup, series, code, frame.form().has("way", "up"));
        return frame.see(here());
    }

    @POST
    @Path("{heading}/remove")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response remove(@PathParam("heading") String code) {
        return frame.attempt(form -> list().remove(setup, series, code, form.read()))
                .orSay(form -> setUp(form.saying(code, Holding.of(form, frame))))
                .thenSee(here());
    }

    private HeadingList list() {
        return HeadingList.of(list);
    }

    private String code(Form form) {
        return form.code(list().codeField()).toUpperCase(Locale.ROOT);
    }

    private Page setUp(Form form) {
        return new Page("dialogue/setup", new SetUpPage(setup.setUp(series), form));
    }

    private Page edit(String code, Form form) {
        return new Page("dialogue/heading-edit", HeadingPage.of(setup.setUp(series), list(), code, form));
    }

    private String here() {
        return "/s/" + series + "/setup#" + list;
    }
}
