package org.throughline.web.ballot.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.ballot.chain.PairConfirmation;
import org.throughline.ballot.chain.UnconfirmedPair;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Where an administrator confirms that two questions in nearly the same words are different. */
@Path("/{lang:en|ja}/questions")
@RequestScoped
public class PairPages {

    @Inject
    private PairConfirmation review;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.ADMIN)
    public Page waiting() {
        return new Page("ballot/pairs", new PairsPage(review.waiting()));
    }

    @POST
    @Access(roles = Role.ADMIN)
    public Response confirm() {
        Form form = frame.form();
        review.confirm(form.key("one", MatterId::new), form.key("other", MatterId::new));
        return frame.see("/questions");
    }

    /** The pairs that wait. */
    public record PairsPage(List<UnconfirmedPair> pairs) {}
}
