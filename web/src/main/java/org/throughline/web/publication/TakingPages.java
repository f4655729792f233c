package org.throughline.web.publication;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.drafting.ViewDesk;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.identity.Role;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.key.TakingId;
import org.throughline.publication.taking.BlockPassage;
import org.throughline.publication.taking.BodyTaking;
import org.throughline.publication.taking.TakingOver;
import org.throughline.publication.taking.ViewTaking;
import org.throughline.refusal.Refusal;
import org.throughline.web.deliberation.Phrasing;
import org.throughline.web.deliberation.ViewForm;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Taking a passage over from the body of a report, as a recommendation or as a view, and giving back what was taken. */
@Path("/{lang:en|ja}/s/{series}/report/{report}/take")
@RequestScoped
public class TakingPages {

    @Inject
    private ReportDesk desk;

    @Inject
    private TakingOver taking;

    @Inject
    private ViewDrafting drafting;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("report")
    private String report;

    /** @param block where the block begins from which something is taken over */
    @GET
    @Path("passage")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page passage(@QueryParam("text") @DefaultValue("") String text, @QueryParam("block") int block) {
        return page(open(text), block, frame.form());
    }

    @POST
    @Path("recommendation")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeRecommendation() {
        return take((edition, form, passage) -> taking.recommendation(
                series,
                edition.card().id(),
                new BodyTaking(
                        passage,
                        form.code("code"),
                        ListForm.choice(form, "theme", ThemeId::fromString),
                        Set.copyOf(form.all("addressee")))));
    }

    @POST
    @Path("view")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeView() {
        return take((edition, form, passage) -> {
            ViewDesk frames = drafting.desk(series);
            NewView view = ViewForm.read(
                    said(form, edition), passage.view(), frames.frames().sides());
            taking.view(
                    series,
                    edition.card().id(),
                    new ViewTaking(passage, view.setting(), view.descriptor(), view.stance(), view.themes()));
        });
    }

    @POST
    @Path("back")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeBack() {
        Form form = frame.form();
        OpenEdition edition = open(form.text("edition"));
        taking.back(series, edition.card().id(), form.key("taken", TakingId::new), form.read());
        return frame.see(Address.of(edition) + "#taken");
    }

    private interface Act {
        void on(OpenEdition edition, Form form, BlockPassage passage);
    }

    private Response take(Act act) {
        OpenEdition edition = open(frame.form().text("edition"));
        int block = block(frame.form());
        return frame.attempt(form -> act.on(
                        edition, form, new BlockPassage(form.key("act", TakingId::new), block, form.text("quote"))))
                .orShow(form -> page(edition, block, form))
                .orSay(form -> page(edition, block, form))
                .thenSee(done -> Address.of(edition) + "#b" + number(edition, block));
    }

    private OpenEdition open(String text) {
        return Address.taken(desk, series, report, text);
    }

    /** The form of a view wants its text in the language of the report. */
    private static Form said(Form form, OpenEdition edition) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        String language = edition.card().code();
        values.put(language.equals("ja") ? "textJa" : "textEn", List.of(form.text("quote")));
        values.put("drafted", List.of(language));
        return new Form(values, Map.of(), null, List.of());
    }

    private static int block(Form form) {
        return form.text("block").matches("\\d{1,7}") ? Integer.parseInt(form.text("block")) : -1;
    }

    private static int number(OpenEdition edition, int block) {
        return 1
                + edition.report().blocks().stream()
                        .map(each -> each.start())
                        .toList()
                        .indexOf(block);
    }

    private Page page(OpenEdition edition, int block, Form form) {
        ShownBlock line = ShownBlock.of(edition.report(), List.of()).stream()
                .filter(each -> each.block().start() == block)
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        ViewDesk frames = drafting.desk(series);
        Phrasing phrasing = new Phrasing(frame.language(), frames.frames().sides());
        return new Page("publication/take-passage", new PassagePage(edition, frames, line, phrasing, form));
    }

    /** A block, and the two things that may become of its words. */
    public record PassagePage(OpenEdition edition, ViewDesk desk, ShownBlock line, Phrasing phrasing, Form form) {}
}
