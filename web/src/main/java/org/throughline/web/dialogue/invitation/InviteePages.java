package org.throughline.web.dialogue.invitation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.desk.InvitationAnswers;
import org.throughline.dialogue.invitation.desk.InvitationDesk;
import org.throughline.dialogue.invitation.desk.InviteeSheet;
import org.throughline.dialogue.invitation.desk.WorkshopAddress;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The people on the list of a workshop, one by one, and what came of their invitations. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/participants/invitees")
@RequestScoped
public class InviteePages {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationAnswers answers;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return blankOr(frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        return frame.attempt(form -> desk.add(series, workshop, InviteeForm.read(form)))
                .orShow(this::blankOr)
                .thenSee(people());
    }

    @GET
    @Path("{invitee}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("invitee") String invitee) {
        return edit(key(invitee), frame.form());
    }

    @POST
    @Path("{invitee}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response correct(@PathParam("invitee") String invitee) {
        InviteeId id = key(invitee);
        return frame.attempt(form -> desk.correct(
                        new WorkshopAddress(series, workshop), id, InviteeForm.read(form), form.version(), form.read()))
                .orShow(form -> edit(id, form))
                .orAsk(form -> edit(id, form))
                .thenSee(people());
    }

    /** What came of the invitations of those who are ticked. */
    @POST
    @Path("answers")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response note() {
        return frame.attempt(form -> answers.note(
                        series,
                        workshop,
                        form.keys("invitee", InviteeId::new),
                        form.choice("became", InvitationState::of),
                        form.read()))
                .orShow(this::asked)
                .orAsk(this::asked)
                .thenSee(people());
    }

    /** Takes those who are ticked off the list. */
    @POST
    @Path("remove")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response remove() {
        return frame.attempt(
                        form -> answers.remove(series, workshop, form.keys("invitee", InviteeId::new), form.read()))
                .orShow(this::asked)
                .orAsk(this::asked)
                .thenSee(people());
    }

    private Page asked(Form form) {
        return new Page("dialogue/people/answers", new InviteePage(desk.invitees(series, workshop), null, form));
    }

    private Page blankOr(Form form) {
        return new Page("dialogue/people/invitee", new InviteePage(desk.invitees(series, workshop), null, form));
    }

    private Page edit(InviteeId id, Form form) {
        return new Page(
                "dialogue/people/invitee",
                new InviteePage(desk.invitees(series, workshop), desk.invitee(series, workshop, id), form));
    }

    private String people() {
        return "/s/" + series + "/w/" + workshop + "/participants";
    }

    private static InviteeId key(String written) {
        try {
            return new InviteeId(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            throw new Refusal.Missing();
        }
    }

    /** @param card null if they are not on the list yet */
    public record InviteePage(InviteeSheet sheet, @Nullable InviteeCard card, Form form) {

        /** Those who are ticked in the form. */
        public List<InviteeCard> ticked() {
            return sheet.invitees().stream()
                    .filter(invitee -> form.has("invitee", invitee.id().toString()))
                    .toList();
        }
    }
}
