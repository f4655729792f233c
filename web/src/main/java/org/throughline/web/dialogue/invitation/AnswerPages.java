package org.throughline.web.dialogue.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.dialogue.invitation.door.InvitationDoor;
import org.throughline.dialogue.invitation.door.LinkSecret;
import org.throughline.dialogue.invitation.door.OpenInvitation;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Where somebody who was invited answers, without a login. The address is known by their letter alone. */
@Path("/{lang:en|ja}/invitation/{secret}")
@RequestScoped
public class AnswerPages {

    @Inject
    private InvitationDoor door;

    @Inject
    private Frame frame;

    @PathParam("secret")
    private String secret;

    @GET
    @Access(anyone = true)
    public Page read() {
        return page(frame.form());
    }

    @POST
    @Access(anyone = true)
    public Response answer() {
        return frame.attempt(form -> door.answer(new LinkSecret(secret), accepts(form)))
                .orSay(this::page)
                .thenSee("/invitation/" + secret);
    }

    private Page page(Form form) {
        return new Page("dialogue/people/answer", new AnswerPage(door.read(new LinkSecret(secret)), secret, form));
    }

    private static boolean accepts(Form form) {
        return switch (form.text("answer")) {
            case "accept" -> true;
            case "decline" -> false;
            default -> throw new Refusal.Invalid("form");
        };
    }

    /** An invitation with the secret of its link. */
    public record AnswerPage(OpenInvitation invitation, String secret, Form form) {}
}
