package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.throughline.ballot.desk.RoundDesk;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.round.RoundState;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.guard.Access;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** How a convenor tells people of an open round: a text for their own mail, and a slide with a code for phones. */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/announce")
@RequestScoped
public class AnnouncementPages {

    @Inject
    private RoundDesk desk;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private RoundId round;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page text() {
        return page("ballot/announce");
    }

    @GET
    @Path("slide")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page slide() {
        return page("ballot/slide");
    }

    /** @throws Refusal.NotNow unless the round is open */
    private Page page(String template) {
        RoundHome home = desk.round(round);
        if (!home.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        if (home.round().state() != RoundState.OPEN || home.due()) {
            throw new Refusal.NotNow("round.notOpen");
        }
        Invitation invitation = Invitation.of(home, provider.baseUrl());
        return new Page(template, new AnnouncementPage(home, invitation, QrCode.of(invitation.address())));
    }

    /** An open round, and how people are told of it. */
    public record AnnouncementPage(RoundHome home, Invitation invitation, QrCode code) {}
}
