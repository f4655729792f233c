package org.throughline.web.correspondence;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.message.MailSheet;
import org.throughline.correspondence.message.MessagePart;
import org.throughline.correspondence.message.WorkshopMail;
import org.throughline.correspondence.message.WorkshopMessage;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The mail of a workshop; for its convenors alone. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/mail")
@RequestScoped
public class MailPages {

    @Inject
    private WorkshopMail mail;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page list() {
        return page(frame.form());
    }

    /** The first time it shows what goes out; sent again with the mark of exactly that, it goes. */
    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response send() {
        return frame.attempt(form -> mail.send(series, workshop, message(form), form.read()))
                .orShow(this::page)
                .orAsk(this::preview)
                .orSay(this::page)
                .thenSee(here());
    }

    @POST
    @Path("cancel")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response cancel() {
        return frame.attempt(form -> mail.cancel(series, workshop, form.key("mailing", MailingId::new), form.read()))
                .orShow(this::page)
                .orSay(this::page)
                .thenSee(here());
    }

    private String here() {
        return "/s/" + series + "/w/" + workshop + "/mail";
    }

    private Page page(Form form) {
        return new Page("correspondence/mail", new MailPage(mail.sheet(series, workshop), List.of(), form));
    }

    private Page preview(Form form) {
        MailSheet sheet = mail.sheet(series, workshop);
        return new Page(
                "correspondence/mail", new MailPage(sheet, mail.preview(series, workshop, message(form)), form));
    }

    private static WorkshopMessage message(Form form) {
        return new WorkshopMessage(form.key("id", MailingId::new), form.both("text"));
    }

    /**
     * The mail with the form of a message.
     *
     * @param preview what would go out; empty before it was asked for
     */
    public record MailPage(MailSheet sheet, List<MessagePart> preview, Form form) {}
}
