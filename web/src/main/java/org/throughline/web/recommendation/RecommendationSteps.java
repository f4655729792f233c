package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.identity.Role;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.register.RecommendationPublishing;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Consequences;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Place;

/** The steps of a recommendation; one that cannot be undone has a page that says so before. */
@Path("/{lang:en|ja}/s/{series}/recommendations")
@RequestScoped
public class RecommendationSteps {

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationPublishing publishing;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @POST
    @Path("{code}/circulate")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response circulate(@PathParam("code") String code) {
        publishing.circulate(series, code, frame.form().text("seen"));
        return see(code);
    }

    @GET
    @Path("{code}/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response askPublish(@PathParam("code") String code) {
        return ask(code, "publish", RecommendationState::mayPublish);
    }

    @POST
    @Path("{code}/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response publish(@PathParam("code") String code) {
        publishing.publish(series, code, frame.form().text("seen"));
        return see(code);
    }

    @GET
    @Path("{code}/withdraw")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response askWithdraw(@PathParam("code") String code) {
        return ask(code, "withdraw", RecommendationState::mayWithdraw);
    }

    @POST
    @Path("{code}/withdraw")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response withdraw(@PathParam("code") String code) {
        publishing.withdraw(series, code, frame.form().text("seen"));
        return see(code);
    }

    /** One that has moved on since its page was read is shown as it is now. */
    private Response ask(String code, String step, Predicate<RecommendationState> possible) {
        RecommendationSheet sheet = register.one(series, code);
        if (!possible.test(sheet.line().state())) {
            return see(code);
        }
        String here = "/s/" + series + "/recommendations/" + code;
        boolean older = sheet.line().wordings().stream()
                .anyMatch(wording -> wording.texts().words().older() != null);
        Consequences before = new Consequences(
                Place.in(sheet.access(), Place.Tab.RECOMMENDATIONS),
                "recommendation.step." + step,
                new Object[] {code},
                frame.t("recommendation.heading", code),
                here,
                here + "/" + step,
                Map.of("seen", sheet.mark()),
                frame.form(),
                older && step.equals("publish") ? "recommendation.step.older" : null);
        return before.page().with(200);
    }

    private Response see(String code) {
        return frame.see("/s/" + series + "/recommendations/" + code);
    }
}
