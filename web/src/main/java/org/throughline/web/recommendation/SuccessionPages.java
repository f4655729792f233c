package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.LinkKind;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.recommendation.succession.SuccessionDesk;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** One recommendation gives way to another: merged into it, or superseded by it. */
@Path("/{lang:en|ja}/s/{series}/recommendations/{code}/replace")
@RequestScoped
public class SuccessionPages {

    @Inject
    private RecommendationRegister register;

    @Inject
    private SuccessionDesk successions;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("code")
    private String code;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page ask() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response giveWay() {
        return frame.attempt(
                        form -> successions.giveWay(series, code, form.text("to"), form.choice("kind", LinkKind::of)))
                .orShow(this::page)
                .thenSee("/s/" + series + "/recommendations/" + code);
    }

    private Page page(Form form) {
        Recommendations all = register.list(series);
        RecommendationLine line = all.lines().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        List<RecommendationLine> standing = all.lines().stream()
                .filter(each -> each.state().mayReplace() && !each.code().equals(code))
                .toList();
        return new Page("recommendation/replace", new ReplacePage(all.access(), line, standing, form));
    }

    /** @param standing to which it can give way */
    public record ReplacePage(
            SeriesAccess access, RecommendationLine line, List<RecommendationLine> standing, Form form) {}
}
