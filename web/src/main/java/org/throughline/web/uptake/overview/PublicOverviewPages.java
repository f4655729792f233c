package org.throughline.web.uptake.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.uptake.timeline.TimelineBook;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.matrix.MatrixFilter;
import org.throughline.web.uptake.matrix.MatrixPage;

/** The published results of a published series from further off, for anybody. */
@Path("/{lang:en|ja}/s/{series}/public/overview")
@RequestScoped
public class PublicOverviewPages {

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private TimelineBook timelines;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(anyone = true)
    public Page timeline() {
        return new Page("uptake/timeline", TimelineChart.of(timelines.published(series), frame));
    }

    @GET
    @Path("{instrument}/gaps")
    @Access(anyone = true)
    public Page gaps(@PathParam("instrument") String instrument) {
        return new Page("uptake/gaps", new Gaps(page(instrument)));
    }

    @GET
    @Path("{instrument}/flow")
    @Access(anyone = true)
    public Page flow(@PathParam("instrument") String instrument) {
        return new Page("uptake/flow", FlowChart.of(page(instrument)));
    }

    private MatrixPage page(String instrument) {
        return MatrixPage.of(matrix.published(series, instrument), MatrixFilter.NONE);
    }
}
