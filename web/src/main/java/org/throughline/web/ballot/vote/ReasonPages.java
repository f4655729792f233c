package org.throughline.web.ballot.vote;

import static org.throughline.identity.MemberRole.PARTICIPANT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.ballot.box.BallotForm;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.box.VoterEntry;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.reason.ReasonBox;
import org.throughline.ballot.reason.ReasonSheet;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.standing.HaltPage;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/**
 * Where a voter may say why, apart from the ballot and whether they cast one or not. What was written before is never
 * shown: nobody can open it. The answer to whatever is sent is the same, and never a page, as with ballots.
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
    private RoundId round;

    @GET
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page form() {
        Form query = frame.form();
        Map<String, String> tooLong = query.all("long").stream()
                .filter(REASON.asMatchPredicate())
                .collect(Collectors.toMap(field -> field, field -> "reasonTooLong", (one, same) -> one));
        return page(
                "ballot/reasons",
                tooLong.isEmpty() ? Form.blank() : Form.blank().refused(new Refusal.Invalid(tooLong)),
                query.has("sent", "") || !tooLong.isEmpty() ? Occasion.SENT : Occasion.REASONS);
    }

    @POST
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Response put() {
        Form sent = frame.form();
        String address = "/s/" + series + "/ballots/" + round + "/reasons";
        try {
            reasons.put(series, round, sheet(sent));
        } catch (Refusal.Invalid invalid) {
            return frame.see(
                    address + "?long=" + String.join("&long=", invalid.faults().keySet()));
        } catch (Refusal.NotNow notNow) {
            return frame.see(address + "?sent");
        }
        return frame.see(address + "/recorded");
    }

    @GET
    @Path("recorded")
    @Access(roles = Role.PARTICIPANT, members = PARTICIPANT)
    public Page recorded() {
        return page("ballot/reasons-recorded", frame.form(), Occasion.REASONS_RECORDED);
    }

    private Page page(String template, Form form, Occasion occasion) {
        VoterEntry entry = polling.enter(series, round);
        return switch (entry) {
            case BallotForm ballot -> new Page(template, new ReasonPage(ballot, form, occasion == Occasion.SENT));
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
     * @param form empty, with a fault at each reason that was sent and too long
     * @param refused whether reasons were just sent and not taken
     */
    public record ReasonPage(BallotForm ballot, Form form, boolean refused) {}
}
