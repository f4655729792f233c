package org.throughline.web.uptake.overview;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.throughline.identity.Role;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.uptake.timeline.TimelineBook;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.matrix.MatrixFilter;
import org.throughline.web.uptake.matrix.MatrixPage;

/** The results from further off, for members of a series. */
@Path("/{lang:en|ja}/s/{series}/overview")
@RequestScoped
public class OverviewPages {

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private TimelineBook timelines;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page timeline() {
        return new Page("uptake/timeline", TimelineChart.of(timelines.of(series), frame));
    }

    @GET
    @Path("{instrument}/gaps")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page gaps(@PathParam("instrument") String instrument) {
        return new Page("uptake/gaps", new Gaps(page(instrument)));
    }

    @GET
    @Path("{instrument}/flow")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page flow(@PathParam("instrument") String instrument) {
        return new Page("uptake/flow", FlowChart.of(page(instrument)));
    }

    private MatrixPage page(String instrument) {
        return MatrixPage.of(matrix.matrix(series, instrument), MatrixFilter.NONE);
    }
}
