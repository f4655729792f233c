package org.throughline.web.uptake.adjudication;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.adjudication.AdjudicationDesk;
import org.throughline.uptake.adjudication.ComparisonDesk;
import org.throughline.uptake.key.CodingId;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Two finished codings beside each other, and what a third person decides on them. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}/{recommendation}/compare")
@RequestScoped
public class AdjudicationPages {

    @Inject
    private AdjudicationDesk adjudication;

    @Inject
    private ComparisonDesk comparison;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("instrument")
    private String instrument;

    @PathParam("recommendation")
    private String recommendation;

    @GET
    @Access(roles = Role.STAFF, members = STAFF)
    public Page compare() {
        return page(frame.form());
    }

    /** Upholds one of the two, or decides for the adjudicator's own. */
    @POST
    @Path("decide")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response decide() {
        return frame.attempt(this::decide).orShow(this::page).thenSee(desk() + "/compare");
    }

    /** Begins a result of the adjudicator's own; it is worked on at the desk. */
    @POST
    @Path("draft")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response draft() {
        Form form = frame.form();
        adjudication.draft(unit(), form.key("id", CodingId::new), slot(form), form.version());
        return frame.see(desk());
    }

    @POST
    @Path("reopen")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response reopen() {
        adjudication.reopen(unit(), frame.form().version());
        return frame.see("/s/" + series + "/coding/" + instrument);
    }

    private void decide(Form form) {
        int slot = slot(form);
        if (slot == 0) {
            throw new Refusal.Invalid(Map.of("uphold", "choice"));
        }
        if (slot == 3) {
            adjudication.decide(unit(), form.both("rationale"), form.version());
        } else {
            adjudication.uphold(unit(), slot, form.both("rationale"), form.version());
        }
    }

    private Page page(Form form) {
        return new Page("uptake/compare", new AdjudicationPage(comparison.compare(unit()), form));
    }

    private UnitOfCoding unit() {
        return UnitOfCoding.at(series, instrument, recommendation);
    }

    private String desk() {
        return "/s/" + series + "/coding/" + instrument + "/" + recommendation;
    }

    /** 1 or 2 for a coder's result, 3 for the adjudicator's own, 0 for no choice that exists. */
    private static int slot(Form form) {
        return switch (form.text("uphold")) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> 0;
        };
    }
}
