package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.throughline.ballot.desk.ShowOfHands;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.SeriesHome;
import org.throughline.identity.Role;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Recording what a room showed by hands. */
@Path("/{lang:en|ja}/s/{series}/ballots/hands")
@RequestScoped
public class HandsPages {

    @Inject
    private ShowOfHands hands;

    @Inject
    private Programme programme;

    @Inject
    private RecommendationRegister register;

    @Inject
    private Clock clock;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return blank(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response record() {
        return frame.attempt(form -> hands.record(
                        series,
                        form.text("workshop"),
                        HandsForm.round(form, register.list(series).lines(), clock.instant()),
                        HandsForm.counts(form)))
                .orShow(this::blank)
                .thenSee(form -> "/s/" + series + "/ballots/" + form.key("id"));
    }

    private Page blank(Form form) {
        SeriesHome home = programme.series(series);
        if (!home.access().anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
        return new Page("ballot/hands-form", new HandsPage(home, register.list(series), form));
    }

    /** The form of a show of hands. */
    public record HandsPage(SeriesHome home, Recommendations register, Form form) {}
}
