package org.throughline.web.uptake.matrix;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.uptake.result.EvidenceBook;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The published results of a published series, for anybody. */
@Path("/{lang:en|ja}/s/{series}/public/uptake/{instrument}")
@RequestScoped
public class PublicUptakePages {

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private EvidenceBook book;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("instrument")
    private String instrument;

    /** The address may ask for a theme, an uptake, a side, and for a column for every clause. */
    @GET
    @Access(anyone = true)
    public Page matrix() {
        MatrixFilter filter = MatrixFilter.of(frame.form());
        return new Page("uptake/matrix", MatrixPage.of(matrix.published(series, instrument, filter.by()), filter));
    }

    @GET
    @Path("{recommendation}")
    @Access(anyone = true)
    public Page evidence(@PathParam("recommendation") String recommendation) {
        return new Page(
                "uptake/evidence",
                EvidencePage.of(book.published(UnitOfCoding.at(series, instrument, recommendation)), frame.form()));
    }
}
