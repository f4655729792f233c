package org.throughline.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.reading.PublishedViews;
import org.throughline.deliberation.view.reading.ViewBook;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.web.ballot.result.Withheld;
import org.throughline.web.deliberation.Phrasing;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.part.ListPart;

/** The public page of a series. An unpublished series has none: it is missing, like one that is not. */
@Path("/{lang:en|ja}/s/{series}/public")
@RequestScoped
public class PublicPages {

    @Inject
    private Programme programme;

    @Inject
    private ViewBook views;

    @Inject
    private RecommendationRegister register;

    @Inject
    private ResultBoard board;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private Frame frame;

    @GET
    @Access(anyone = true)
    public Page series(@PathParam("series") String series) {
        Programme.Published open = programme.published(series);
        Form asked = frame.form();
        Set<String> about = matrix.publishedAbout(series);
        PublishedViews published = views.published(series);
        return new Page(
                "publication/series",
                new PublicSeries(
                        open.profile(),
                        open.workshops(),
                        ListPart.of(register.publicList(series), "from", asked.text("from")),
                        published,
                        ListPart.of(published.views(), "views", asked.text("views")),
                        new Phrasing(frame.language(), published.sides()),
                        board.published(series),
                        library.list().stream()
                                .filter(card -> card.isPublic() && about.contains(card.slug()))
                                .toList()));
    }

    /**
     * What a series has published.
     *
     * @param recommendations as many as the page shows at once
     * @param said as many of the views
     * @param results by the wording voted on
     */
    public record PublicSeries(
            SeriesProfile profile,
            List<WorkshopCard> workshops,
            ListPart<RecommendationLine> recommendations,
            PublishedViews views,
            ListPart<View> said,
            Phrasing phrasing,
            Map<SubjectId, List<QuestionResult>> results,
            List<InstrumentCard> instruments) {

        /** The recommendations that are shown, under their themes. */
        public Map<ThemeTitle, List<RecommendationLine>> byTheme() {
            return recommendations.shown().stream()
                    .collect(Collectors.groupingBy(RecommendationLine::theme, LinkedHashMap::new, Collectors.toList()));
        }

        /** Why something of the results is not shown, each reason once. */
        public List<String> withheld() {
            return Withheld.reasons(
                    results.values().stream().flatMap(List::stream).toList());
        }
    }
}
