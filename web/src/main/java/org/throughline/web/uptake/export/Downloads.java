package org.throughline.web.uptake.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.page.Frame;
import org.throughline.web.uptake.export.file.FileKind;
import org.throughline.web.uptake.export.handout.Composer;

/** Answers with a file; it is made whole before anything of it is sent, so that a fault becomes an error page. */
@RequestScoped
public class Downloads {

    @Inject
    private Frame frame;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Clock clock;

    /** @param base local address of the series' results, such as {@code /s/x/uptake} */
    Response of(FileKind kind, Dossier dossier, String base) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String instrument = dossier.matrix().instrument();
        String address = provider.baseUrl() + frame.path(base + "/" + instrument);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            kind.write(dossier, Composer.compose(frame, dossier, today, address), today, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String name =
                dossier.series() + "-" + instrument + "-" + frame.language().code() + "-" + kind.file();
        return Response.ok(file.toByteArray(), kind.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.language().code())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
