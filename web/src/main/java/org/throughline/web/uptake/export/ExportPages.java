package org.throughline.web.uptake.export;

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
import jakarta.ws.rs.core.Response;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.dossier.Dossiers;
import org.throughline.web.guard.Access;
import org.throughline.web.uptake.export.file.FileKind;

/** Files for members of a series. */
@Path("/{lang:en|ja}/s/{series}/uptake/{instrument}/export/{file}")
@RequestScoped
public class ExportPages {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Downloads downloads;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Response file(
            @PathParam("series") String series,
            @PathParam("instrument") String instrument,
            @PathParam("file") String file) {
        FileKind kind = FileKind.of(file).orElseThrow(Refusal.Missing::new);
        return downloads.of(kind, dossiers.of(series, instrument), "/s/" + series + "/uptake");
    }
}
