package org.throughline.web.ballot;

import static org.throughline.identity.MemberRole.PARTICIPANT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.ballot.box.BallotForm;
import org.throughline.ballot.box.Entry;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.reason.ReasonBox;
import org.throughline.ballot.reason.ReasonSheet;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.ballot.standing.HaltPage;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/**
 * Where a voter may say why, apart from the ballot and whether they cast one or not. What was written before is never
 * shown: nobody can open it. The answer to whatever is sent is the same.
 */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/reasons")
@RequestScoped
public class ReasonPages {

    private static final Pattern REASON = Pattern.compile("r[1-9][0-9]?");

    @Inject
    private Polling polling;

    @Inject
    private ReasonBox reasons;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private UUID round;

    @GET
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page form() {
        return page("ballot/reasons", frame.form(), Occasion.REASONS);
    }

    @POST
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Response put() {
        Form sent = frame.form();
        try {
            reasons.put(series, round, sheet(sent));
        } catch (Refusal.Invalid invalid) {
            return page("ballot/reasons", sent.refused(invalid), Occasion.SENT).with(422);
        }
        return frame.see("/s/" + series + "/ballots/" + round + "/reasons/recorded");
    }

    @GET
    @Path("recorded")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page recorded() {
        return page("ballot/reasons-recorded", frame.form(), Occasion.REASONS_RECORDED);
    }

    private Page page(String template, Form form, Occasion occasion) {
        Entry entry = polling.enter(series, round);
        return switch (entry) {
            case BallotForm ballot -> new Page(template, new ReasonPage(ballot, form));
            case Halt halt -> HaltPage.page(halt, occasion);
        };
    }

    private static ReasonSheet sheet(Form sent) {
        return new ReasonSheet(sent.values().keySet().stream()
                .filter(REASON.asMatchPredicate())
                .collect(Collectors.toMap(name -> name, sent::text)));
    }

    /**
     * The questions to which reasons may be given.
     *
     * @param form what was typed, when it is shown again after a refusal of this very request
     */
    public record ReasonPage(BallotForm ballot, Form form) {}
}
