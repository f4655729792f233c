package org.throughline.web.correspondence.invitation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.correspondence.invitation.InvitationLetters;
import org.throughline.correspondence.invitation.InvitationPlan;
import org.throughline.correspondence.invitation.ReadyInvitation;
import org.throughline.correspondence.invitation.WorkshopChoice;
import org.throughline.correspondence.key.MailingId;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Inviting people by mail: the words, then each letter as it goes out, then sent. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/participants/invite")
@RequestScoped
public class InvitePages {

    @Inject
    private InvitationLetters letters;

    @Inject
    private Programme programme;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    /** Shows the letters, and sends nothing. */
    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response show() {
        Form form = frame.form();
        try {
            InvitationPlan plan = plan(form);
            List<ReadyInvitation> ready =
                    letters.show(plan, InviteForm.words(form, plan.languages()), provider.baseUrl());
            return new Page("correspondence/ready", new ReadyPage(plan, ready, form)).with(200);
        } catch (Refusal.Invalid refused) {
            return words(form.refused(refused)).with(422);
        }
    }

    /** The form of the words, for those who were ticked; also back from the letters to their words. */
    @POST
    @Path("words")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page words() {
        return words(frame.form());
    }

    @POST
    @Path("send")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response send() {
        return frame.attempt(form -> letters.send(
                        new WorkshopChoice(series, workshop, form.keys("invitee", InviteeId::new), form.text("seen")),
                        InviteForm.words(form, plan(form).languages()),
                        form.key("id", MailingId::new),
                        provider.baseUrl()))
                .orShow(this::words)
                .orSay(this::words)
                .thenSee("/s/" + series + "/w/" + workshop + "/participants");
    }

    private InvitationPlan plan(Form form) {
        List<InviteeId> chosen = form.keys("invitee", InviteeId::new);
        return letters.plan(series, workshop, chosen);
    }

    private Page words(Form form) {
        WorkshopCard card = programme.workshop(series, workshop, CONVENOR).card();
        return new Page("correspondence/invite", new WordsPage(plan(form), card, form));
    }

    /** The form of the words. */
    public record WordsPage(InvitationPlan plan, WorkshopCard workshop, Form form) {}

    /** The letters as they go out. */
    public record ReadyPage(InvitationPlan plan, List<ReadyInvitation> ready, Form form) {}
}
