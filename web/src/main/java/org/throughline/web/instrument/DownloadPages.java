package org.throughline.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;

/** A text as other programs take it. Who may read it may take it along. */
@Path("/{lang:en|ja}/i/{slug}/download")
@RequestScoped
public class DownloadPages {

    static final String AKOMA_NTOSO = "application/akn+xml";

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Frame frame;

    /**
     * One text, to be brought in again.
     *
     * @param format {@code json}, or Akoma Ntoso
     * @param text key of one of its texts; null for the one that suits the language of the page
     */
    @GET
    @Produces({DownloadPages.AKOMA_NTOSO, MediaType.APPLICATION_JSON})
    @Access(anyone = true)
    public Response download(
            @PathParam("slug") String slug,
            @QueryParam("format") @DefaultValue("akoma-ntoso") String format,
            @QueryParam("text") @Nullable String text) {
        ExpressionReading reading =
                HeldTexts.open(library, slug, text, frame.language().code());
        boolean json = format.equals("json");
        String name = slug + "-" + reading.expression().language() + (json ? ".json" : ".xml");
        String content = json ? reading.json() : reading.akomaNtoso();
        return Response.ok(content.getBytes(StandardCharsets.UTF_8), json ? MediaType.APPLICATION_JSON : AKOMA_NTOSO)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"")
                .build();
    }
}
