package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.recommendation.Agenda;
import org.throughline.recommendation.RecommendationSheet;
import org.throughline.recommendation.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** The wordings of a recommendation, put in other words while nothing stands on them. */
@Path("/{lang:en|ja}/s/{series}/recommendations/{code}/wordings")
@RequestScoped
public class WordingPages {

    private static final String ID = "{id:[0-9a-f-]{36}}";

    @Inject
    private Agenda agenda;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("code")
    private String code;

    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return page(null, frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        Form form = frame.form();
        try {
            agenda.addWording(series, code, RecommendationForm.wording(form, "w1"));
        } catch (Refusal.Invalid invalid) {
            return page(null, form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + series + "/recommendations/" + code);
    }

    @GET
    @Path(ID)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("id") UUID id) {
        return page(id, frame.form());
    }

    @POST
    @Path(ID)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response reword(@PathParam("id") UUID id) {
        Form form = frame.form();
        try {
            agenda.reword(series, id, RecommendationForm.texts(form, "w1"), form.version());
        } catch (Refusal.Invalid invalid) {
            return page(id, form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + series + "/recommendations/" + code);
    }

    private Page page(@Nullable UUID id, Form form) {
        RecommendationSheet sheet = agenda.one(series, code);
        WordingSheet wording = id == null
                ? null
                : sheet.line().wordings().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(Refusal.Missing::new);
        return new Page("recommendation/wording-form", new WordingFormPage(sheet, wording, form));
    }

    /** @param wording that is put in other words; null for a new one */
    public record WordingFormPage(RecommendationSheet sheet, @Nullable WordingSheet wording, Form form) {}
}
