package org.throughline.web.ballot.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.ballot.key.RoundId;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;

/** The address of a ballot in no language, on slides and in mails: leads to it in the language of the reader's browser. */
@Path("/s/{series}/ballots/{round:[0-9a-f-]{36}}/vote")
@RequestScoped
public class VoteAddress {

    @Inject
    private Frame frame;

    /** Says nothing of whether there is such a ballot; the page it leads to does, to those who may know. */
    @GET
    @Access(anyone = true)
    public Response go(@PathParam("series") String series, @PathParam("round") RoundId round) {
        return frame.see("/s/" + series + "/ballots/" + round + "/vote");
    }
}
