package org.throughline.web.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.stewardship.StewardSheet;
import org.throughline.dialogue.stewardship.Stewardship;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Who runs a series: its convenors and its programme staff. */
@Path("/{lang:en|ja}/s/{series}/setup/people")
@RequestScoped
public class StewardPages {

    @Inject
    private Stewardship stewardship;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page list() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response appoint() {
        return frame.attempt(form -> stewardship.appoint(series, form.code("account"), role(form)))
                .orShow(this::page)
                .thenSee(here());
    }

    @POST
    @Path("end")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response dismiss() {
        PersonId id = frame.form().key("id", PersonId::new);
        boolean own = stewardship.stewards(series).access().person().equals(id);
        return frame.attempt(form -> stewardship.dismiss(series, id, role(form), form.read()))
                .orSay(this::page)
                .thenSee(own ? "" : here());
    }

    private Page page(Form form) {
        return new Page("dialogue/stewards", new StewardPage(stewardship.stewards(series), form));
    }

    private String here() {
        return "/s/" + series + "/setup/people";
    }

    private static MemberRole role(Form form) {
        return form.has("role", CONVENOR.code()) ? CONVENOR : MemberRole.STAFF;
    }

    /** The list with the form of a further person. */
    public record StewardPage(StewardSheet list, Form form) {}
}
