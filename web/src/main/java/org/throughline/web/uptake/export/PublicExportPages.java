package org.throughline.web.uptake.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.dossier.Dossiers;
import org.throughline.web.guard.Access;
import org.throughline.web.uptake.export.file.FileKind;

/** Files of what a series has published, for anybody. */
@Path("/{lang:en|ja}/s/{series}/public/uptake/{instrument}/export/{file}")
@RequestScoped
public class PublicExportPages {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Downloads downloads;

    @GET
    @Access(anyone = true)
    public Response file(
            @PathParam("series") String series,
            @PathParam("instrument") String instrument,
            @PathParam("file") String file) {
        FileKind kind = FileKind.of(file).orElseThrow(Refusal.Missing::new);
        return downloads.of(kind, dossiers.published(series, instrument), "/s/" + series + "/public/uptake");
    }
}
