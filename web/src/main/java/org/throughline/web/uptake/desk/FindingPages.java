package org.throughline.web.uptake.desk;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.identity.Role;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.coding.FindingDesk;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.uptake.desk.DeskPage.Part;

/** What a coder finds in clauses, and the words that are quoted for it. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}/{recommendation}/findings")
@RequestScoped
public class FindingPages {

    @Inject
    private FindingDesk findings;

    @Inject
    private DeskLayout layout;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("instrument")
    private String instrument;

    @PathParam("recommendation")
    private String recommendation;

    @POST
    @Access(roles = Role.STAFF, members = STAFF)
    public Response find() {
        return frame.attempt(form -> findings.find(unit(), DeskForm.finding(form), DeskForm.quoteIfAny(form)))
                .orShow(form -> layout.refused(unit(), Part.FINDING, form))
                .thenSee(form -> at("?saved=" + form.key("id") + "#" + ClauseSheet.fragment(form.text("clause"))));
    }

    @POST
    @Path("{finding}")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response revise() {
        return frame.attempt(form -> findings.revise(unit(), DeskForm.finding(form), form.version()))
                .orShow(form -> layout.refused(unit(), Part.FINDING, form))
                .thenSee(form -> at("#" + ClauseSheet.fragment(form.text("clause"))));
    }

    @POST
    @Path("{finding}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response drop(@PathParam("finding") String finding) {
        findings.drop(
                unit(), AddressKey.of(finding, FindingId::new), frame.form().read());
        return frame.see(at("#mine"));
    }

    @POST
    @Path("{finding}/quotes")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response quote(@PathParam("finding") String finding) {
        FindingId key = AddressKey.of(finding, FindingId::new);
        return frame.attempt(form -> findings.quote(unit(), key, DeskForm.quote(form)))
                .orShow(form -> layout.refused(unit(), Part.QUOTE, form))
                .thenSee(at("?finding=" + key + "#finding"));
    }

    @POST
    @Path("{finding}/quotes/{quote}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response unquote(@PathParam("finding") String finding, @PathParam("quote") String quote) {
        FindingId key = AddressKey.of(finding, FindingId::new);
        findings.unquote(
                unit(), key, AddressKey.of(quote, QuoteId::new), frame.form().read());
        return frame.see(at("?finding=" + key + "#finding"));
    }

    private UnitOfCoding unit() {
        return UnitOfCoding.at(series, instrument, recommendation);
    }

    private String at(String place) {
        return DeskLayout.at(unit(), place);
    }
}
