package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.ballot.desk.LanguageDesk;
import org.throughline.ballot.desk.RoundDesk;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.LanguageReason;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Why a round may open though a text in it is missing or older than its source. */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/language")
@RequestScoped
public class LanguagePages {

    @Inject
    private RoundDesk desk;

    @Inject
    private LanguageDesk languages;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private RoundId round;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page ask() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response say() {
        return frame.attempt(form -> languages.say(round, new LanguageReason(form.both("reason"))))
                .orShow(this::page)
                .thenSee("/s/" + series + "/ballots/" + round + "/manage");
    }

    private Page page(Form form) {
        RoundHome home = desk.round(round);
        if (!home.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return new Page("ballot/language", new LanguagePage(home, languages.said(round), form));
    }

    /** @param said before; empty if nothing */
    public record LanguagePage(RoundHome home, Bilingual said, Form form) {}
}
