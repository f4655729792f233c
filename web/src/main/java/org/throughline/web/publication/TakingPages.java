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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.ViewBook;
import org.throughline.deliberation.view.ViewDesk;
import org.throughline.identity.Role;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.taking.BlockPassage;
import org.throughline.publication.taking.TakingOver;
import org.throughline.publication.taking.ViewTaking;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.refusal.Refusal;
import org.throughline.web.deliberation.Phrasing;
import org.throughline.web.deliberation.ViewForm;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Taking over from a report: its lists of recommendations, or a passage of its body. */
@Path("/{lang:en|ja}/s/{series}/report/{report}/take")
@RequestScoped
public class TakingPages {

    @Inject
    private ReportDesk desk;

    @Inject
    private TakingOver taking;

    @Inject
    private RecommendationRegister register;

    @Inject
    private ViewBook views;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("report")
    private String report;

    @GET
    @Path("lists")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page lists(@QueryParam("text") @DefaultValue("") String text) {
        return listsPage(open(text), frame.form(), null);
    }

    @POST
    @Path("lists")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeLists() {
        Form form = frame.form();
        OpenEdition edition = open(form.text("edition"));
        try {
            taking.lists(series, edition.card().id(), ListForm.read(form, PairLine.of(edition)));
            return frame.see(here(edition) + "#taken");
        } catch (Refusal.Invalid invalid) {
            return listsPage(edition, form.refused(invalid), invalid).with(422);
        } catch (Refusal.NotNow notNow) {
            return listsPage(edition, form, notNow).with(409);
        }
    }

    /** @param block where the block begins from which something is taken over */
    @GET
    @Path("passage")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page passage(@QueryParam("text") @DefaultValue("") String text, @QueryParam("block") int block) {
        return passagePage(open(text), block, frame.form(), null);
    }

    @POST
    @Path("recommendation")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeRecommendation() {
        return takePassage((edition, form, passage) -> taking.recommendation(
                series,
                edition.card().id(),
                passage,
                form.code("code"),
                ListForm.choice(form, "theme", UUID::fromString),
                Set.copyOf(form.all("addressee"))));
    }

    @POST
    @Path("view")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response takeView() {
        return takePassage((edition, form, passage) -> {
            ViewDesk frames = views.desk(series);
            NewView view = ViewForm.read(
                    said(form, edition), passage.act(), frames.frames().sides());
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
        taking.back(series, edition.card().id(), form.key("taken"), form.read());
        return frame.see(here(edition) + "#taken");
    }

    private OpenEdition open(String text) {
        desk.list(series);
        return Address.edition(desk, series, report, AddressKey.of(text));
    }

    private String here(OpenEdition edition) {
        return "/s/" + series + "/report/" + report + "?text=" + edition.card().id();
    }

    private interface Act {
        void on(OpenEdition edition, Form form, BlockPassage passage);
    }

    private Response takePassage(Act act) {
        Form form = frame.form();
        OpenEdition edition = open(form.text("edition"));
        int block = form.text("block").matches("\\d{1,7}") ? Integer.parseInt(form.text("block")) : -1;
        try {
            act.on(edition, form, new BlockPassage(form.key("act"), block, form.text("quote")));
            return frame.see(here(edition) + "#b" + number(edition, block));
        } catch (Refusal.Invalid invalid) {
            return passagePage(edition, block, form.refused(invalid), invalid).with(422);
        } catch (Refusal.NotNow notNow) {
            return passagePage(edition, block, form, notNow).with(409);
        }
    }

    /** The form of a view wants its text in the language of the report. */
    private static Form said(Form form, OpenEdition edition) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        String language = edition.card().code();
        values.put(language.equals("ja") ? "textJa" : "textEn", List.of(form.text("quote")));
        values.put("drafted", List.of(language));
        return new Form(values, Map.of(), null, List.of());
    }

    private static int number(OpenEdition edition, int block) {
        return 1
                + edition.report().blocks().stream()
                        .map(each -> each.start())
                        .toList()
                        .indexOf(block);
    }

    private Page listsPage(OpenEdition edition, Form form, @Nullable Refusal refused) {
        ViewDesk frames = views.desk(series);
        List<PairLine> pairs = PairLine.of(edition);
        List<RecommendationLine> standing = register.list(series).lines();
        return new Page(
                "publication/take-lists",
                new ListsPage(
                        edition,
                        frames,
                        pairs,
                        ListForm.proposals(
                                pairs,
                                frames.frames().themes(),
                                standing,
                                edition.card().language()),
                        standing.stream()
                                .filter(line -> line.state().isWritable())
                                .toList(),
                        form,
                        refused));
    }

    private Page passagePage(OpenEdition edition, int block, Form form, @Nullable Refusal refused) {
        ShownBlock line = ShownBlock.of(edition.report(), List.of()).stream()
                .filter(each -> each.block().start() == block)
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        ViewDesk frames = views.desk(series);
        return new Page(
                "publication/take-passage",
                new PassagePage(
                        edition,
                        frames,
                        line,
                        new Phrasing(frame.language(), frames.frames().sides()),
                        form,
                        refused));
    }

    /**
     * The recommendations of the lists, and what becomes of each.
     *
     * @param standing recommendations of the series to which a wording may still be added
     */
    public record ListsPage(
            OpenEdition edition,
            ViewDesk desk,
            List<PairLine> pairs,
            Map<Integer, ListForm.Proposal> proposals,
            List<RecommendationLine> standing,
            Form form,
            @Nullable Refusal refused) {

        public ListForm.Proposal proposal(PairLine pair) {
            return Objects.requireNonNull(proposals.get(pair.key()));
        }
    }

    /** A block, and the two things that may become of its words. */
    public record PassagePage(
            OpenEdition edition,
            ViewDesk desk,
            ShownBlock line,
            Phrasing phrasing,
            Form form,
            @Nullable Refusal refused) {}
}
