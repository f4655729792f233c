package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.reason.ReasonDesk;
import org.throughline.ballot.reason.ReasonsOfRound;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Where a convenor reads the reasons of a closed round, distils views from them, and deletes them. */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/manage/reasons")
@RequestScoped
public class DistilPages {

    @Inject
    private ReasonDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private RoundId round;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page read() {
        return new Page("ballot/distil", reasons());
    }

    /** What finishing will do. */
    @GET
    @Path("finish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page ask() {
        return new Page("ballot/distilled", reasons());
    }

    @POST
    @Path("finish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response finish() {
        reasons();
        desk.finish(round);
        return frame.see("/s/" + series + "/ballots/" + round + "/manage/reasons");
    }

    /** @throws Refusal.Missing if the round is of another series than the address says */
    private ReasonsOfRound reasons() {
        ReasonsOfRound reasons = desk.toDistil(round);
        if (!reasons.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return reasons;
    }
}
