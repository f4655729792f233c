package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.register.WordingDesk;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The wordings of a recommendation: put in other words while nothing stands on them, else other words put beside them. */
@Path("/{lang:en|ja}/s/{series}/recommendations/{code}/wordings")
@RequestScoped
public class WordingPages {

    private static final String ID = "{id:[0-9a-f-]{36}}";

    @Inject
    private RecommendationRegister register;

    @Inject
    private WordingDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("code")
    private String code;

    /** The empty form; with {@code ?of=<wording>} the words of that wording, to be put otherwise beside it. */
    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        Form form = frame.form();
        return page(of(form), true, form);
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response add() {
        WordingId of = of(frame.form());
        return frame.attempt(form -> desk.add(series, code, wording(form, of), form.read()))
                .orShow(form -> page(of, true, form))
                .orAsk(form -> page(of, true, form))
                .thenSee(here());
    }

    @GET
    @Path(ID)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("id") WordingId id) {
        return page(id, false, frame.form());
    }

    @POST
    @Path(ID)
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response reword(@PathParam("id") WordingId id) {
        return frame.attempt(form ->
                        desk.reword(series, id, RecommendationForm.texts(form, "w1"), form.version(), form.read()))
                .orShow(form -> page(id, false, form))
                .orAsk(form -> page(id, false, form))
                .thenSee(here());
    }

    /** Both texts beside each other, to say that the translation follows. */
    @GET
    @Path(ID + "/compare")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page beside(@PathParam("id") WordingId id) {
        RecommendationSheet sheet = register.one(series, code);
        return new Page("recommendation/compare", new WordingFormPage(sheet, named(sheet, id), false, frame.form()));
    }

    @POST
    @Path(ID + "/compare")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response compare(@PathParam("id") WordingId id) {
        desk.compare(series, id, frame.form().version());
        return frame.see(here());
    }

    private String here() {
        return "/s/" + series + "/recommendations/" + code;
    }

    private static @Nullable WordingId of(Form form) {
        return form.text("of").isEmpty() ? null : form.key("of", WordingId::new);
    }

    private static NewWording wording(Form form, @Nullable WordingId of) {
        return of == null ? RecommendationForm.wording(form, "w1") : RecommendationForm.rewording(form, "w1", of);
    }

    private Page page(@Nullable WordingId id, boolean fresh, Form form) {
        RecommendationSheet sheet = register.one(series, code);
        WordingSheet wording = id == null ? null : named(sheet, id);
        return new Page("recommendation/wording-form", new WordingFormPage(sheet, wording, fresh, form));
    }

    private static WordingSheet named(RecommendationSheet sheet, WordingId id) {
        return sheet.line().wordings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /**
     * The form of a wording.
     *
     * @param wording that is put in other words; null for one that has no other before it
     * @param fresh whether the words become a wording of their own, beside it
     */
    public record WordingFormPage(
            RecommendationSheet sheet, @Nullable WordingSheet wording, boolean fresh, Form form) {}
}
