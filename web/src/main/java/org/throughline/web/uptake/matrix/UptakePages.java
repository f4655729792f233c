package org.throughline.web.uptake.matrix;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.identity.Role;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.adjudication.AdjudicationDesk;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.uptake.progress.ProgressBook;
import org.throughline.uptake.register.ExampleRegister;
import org.throughline.uptake.register.UptakeRegister;
import org.throughline.uptake.result.EvidenceBook;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.desk.FormChoices;

/** The results as members of a series read them, and what staff do with a result. */
@Path("/{lang:en|ja}/s/{series}/uptake")
@RequestScoped
public class UptakePages {

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private ProgressBook progress;

    @Inject
    private EvidenceBook book;

    @Inject
    private UptakeRegister register;

    @Inject
    private ExampleRegister examples;

    @Inject
    private AdjudicationDesk adjudication;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page instruments() {
        return new Page("uptake/instruments", progress.progress(series));
    }

    /** The address may ask for a theme, an uptake, a side, and for a column for every clause. */
    @GET
    @Path("{instrument}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page matrix(@PathParam("instrument") String instrument) {
        MatrixFilter filter = MatrixFilter.of(frame.form());
        return new Page("uptake/matrix", MatrixPage.of(matrix.matrix(series, instrument, filter.by()), filter));
    }

    @GET
    @Path("{instrument}/{recommendation}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page evidence(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        return page(instrument, recommendation, frame.form());
    }

    @POST
    @Path("{instrument}/{recommendation}/publish")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response publish(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        register.publish(unit(instrument, recommendation), frame.form().version());
        return frame.see(here(instrument, recommendation));
    }

    @POST
    @Path("{instrument}/{recommendation}/retract")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response retract(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        register.retract(unit(instrument, recommendation), frame.form().version());
        return frame.see(here(instrument, recommendation));
    }

    @POST
    @Path("{instrument}/{recommendation}/reopen")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response reopen(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        adjudication.reopen(unit(instrument, recommendation), frame.form().version());
        return frame.see("/s/" + series + "/coding/" + instrument);
    }

    /** Removes an example, so that its recommendation can be coded in earnest. */
    @POST
    @Path("{instrument}/{recommendation}/remove")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response remove(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        examples.removeExample(unit(instrument, recommendation), form.version(), form.read());
        return frame.see("/s/" + series + "/coding/" + instrument + "/" + recommendation);
    }

    @POST
    @Path("{instrument}/{recommendation}/claim")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response claim(
            @PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        return frame.attempt(form -> register.claim(
                        unit(instrument, recommendation),
                        FormChoices.of(form, "kind", ClaimKind::of),
                        form.text("source"),
                        form.version()))
                .orShow(form -> page(instrument, recommendation, form))
                .thenSee(here(instrument, recommendation));
    }

    private Page page(String instrument, String recommendation, Form form) {
        return new Page(
                "uptake/evidence", EvidencePage.of(book.evidence(unit(instrument, recommendation)), frame, form));
    }

    private UnitOfCoding unit(String instrument, String recommendation) {
        return UnitOfCoding.at(series, instrument, recommendation);
    }

    private String here(String instrument, String recommendation) {
        return "/s/" + series + "/uptake/" + instrument + "/" + recommendation;
    }
}
