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
import org.throughline.uptake.key.AbsenceId;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.uptake.desk.DeskPage.Part;

/** What a coder looked for and did not find. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}/{recommendation}/absences")
@RequestScoped
public class AbsencePages {

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
    public Response miss() {
        return frame.attempt(form -> findings.miss(unit(), DeskForm.absence(form)))
                .orShow(form -> layout.refused(unit(), Part.ABSENCE, DeskForm.ofAbsence(form)))
                .thenSee(DeskLayout.at(unit(), "#absences"));
    }

    @POST
    @Path("{absence}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response drop(@PathParam("absence") String absence) {
        findings.dropAbsence(
                unit(), AddressKey.of(absence, AbsenceId::new), frame.form().read());
        return frame.see(DeskLayout.at(unit(), "#absences"));
    }

    private UnitOfCoding unit() {
        return UnitOfCoding.at(series, instrument, recommendation);
    }
}
