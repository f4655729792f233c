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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.deliberation.view.drafting.ViewDesk;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.identity.Role;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.taking.TakingOver;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Taking recommendations over from the lists of a report. */
@Path("/{lang:en|ja}/s/{series}/report/{report}/take/lists")
@RequestScoped
public class ListTakingPages {

    @Inject
    private ReportDesk desk;

    @Inject
    private TakingOver taking;

    @Inject
    private RecommendationRegister register;

    @Inject
    private ViewDrafting drafting;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("report")
    private String report;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page lists(@QueryParam("text") @DefaultValue("") String text) {
        return page(Address.taken(desk, series, report, text), frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response take() {
        OpenEdition edition = Address.taken(desk, series, report, frame.form().text("edition"));
        return frame.attempt(
                        form -> taking.lists(series, edition.card().id(), ListForm.read(form, PairLine.of(edition))))
                .orShow(form -> page(edition, form))
                .orSay(form -> page(edition, form))
                .thenSee(Address.of(edition) + "#taken");
    }

    private Page page(OpenEdition edition, Form form) {
        ViewDesk frames = drafting.desk(series);
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
                        form));
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
            Form form) {

        public ListForm.Proposal proposal(PairLine pair) {
            return Objects.requireNonNull(proposals.get(pair.key()));
        }
    }
}
