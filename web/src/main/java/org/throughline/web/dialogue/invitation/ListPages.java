package org.throughline.web.dialogue.invitation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.throughline.dialogue.invitation.desk.InvitationDesk;
import org.throughline.dialogue.invitation.desk.InviteeSheet;
import org.throughline.dialogue.invitation.list.SentList;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.form.SentParts;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/**
 * A list of people comes in: sent or pasted, then shown with what each row would do, then done. What was sent travels with the
 * page, so nothing has to be kept and nothing is half done.
 */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/participants/list")
@RequestScoped
public class ListPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @Inject
    private InvitationDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return form(frame.form());
    }

    /** Shows what the list would do; again when its columns were chosen otherwise. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response plan(List<EntityPart> parts) throws IOException {
        SentParts sent = SentParts.of(parts);
        try {
            SentList list = PeopleListForm.read(sent);
            return plan(new ListPage(desk.plan(series, workshop, list), list, sent.form()))
                    .with(200);
        } catch (Refusal.Invalid refused) {
            return form(sent.form().refused(refused)).with(UNPROCESSABLE);
        }
    }

    @POST
    @Path("take")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response take(List<EntityPart> parts) throws IOException {
        SentParts sent = SentParts.of(parts);
        try {
            return take(PeopleListForm.read(sent), sent.form());
        } catch (Refusal.Invalid refused) {
            return form(sent.form().refused(refused)).with(UNPROCESSABLE);
        }
    }

    private Response take(SentList list, Form form) {
        try {
            desk.take(series, workshop, list, form.text("seen"));
        } catch (Refusal.NotNow otherwise) {
            return plan(new ListPage(desk.plan(series, workshop, list), list, form.refused(otherwise)))
                    .with(CONFLICT);
        }
        return frame.see(people());
    }

    /** What taking over the people of another workshop would do. */
    @GET
    @Path("from/{other}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page planFrom(@PathParam("other") String other) {
        return from(other, frame.form());
    }

    @POST
    @Path("from/{other}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeFrom(@PathParam("other") String other) {
        return frame.attempt(form -> desk.takeFrom(series, workshop, other, form.text("seen")))
                .orSay(form -> from(other, form))
                .thenSee(people());
    }

    private Page form(Form form) {
        return new Page("dialogue/people/list", new ListStart(desk.invitees(series, workshop), form));
    }

    private static Page plan(ListPage page) {
        return new Page("dialogue/people/plan", page);
    }

    private Page from(String other, Form form) {
        return new Page("dialogue/people/plan", new ListPage(desk.planFrom(series, workshop, other), null, form));
    }

    private String people() {
        return "/s/" + series + "/w/" + workshop + "/participants";
    }

    /** The form of a list, empty or as it was refused. */
    public record ListStart(InviteeSheet sheet, Form form) {}
}
