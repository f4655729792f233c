package org.throughline.web.instrument.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.FileFormat;
import org.throughline.document.source.Upload;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.importing.DraftCard;
import org.throughline.instrument.importing.ImportDesk;
import org.throughline.instrument.importing.ImportTray;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/**
 * Bringing a text into the library: fill in and choose a file. A file that can be read is kept with what was typed, even
 * if some of that is refused, so that it need not be chosen again.
 */
@Path("/{lang:en|ja}/import")
@RequestScoped
public class ImportPages {

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportTray tray;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.STAFF)
    public Page blank() {
        return page(frame.form(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = Role.STAFF)
    public Response take(List<EntityPart> parts) throws IOException {
        SentText typed = SentText.of(parts);
        ExpressionId id = typed.form().key("id", ExpressionId::new);
        SentText sent = told(typed);
        return frame.attempt(sent.form(), form -> ImportForm.read(form, keep(id, sent))
                        .refuseUnknown(library.list()))
                .orShow(form -> page(form, kept(id)))
                .orAsk(form -> page(form, kept(id)))
                .orSay(form -> page(form, kept(id)))
                .thenSee("/import/" + id);
    }

    /** With what the file itself says; one that cannot be read is refused when it is kept. */
    private SentText told(SentText typed) {
        try {
            return typed.upload().flatMap(desk::facts).map(typed::with).orElse(typed);
        } catch (Refusal.Invalid unreadable) {
            return typed;
        }
    }

    private Upload keep(ExpressionId id, SentText sent) {
        Optional<Upload> upload = sent.upload();
        if (upload.isPresent()) {
            tray.put(
                    id,
                    sent.fields(),
                    upload.get(),
                    desk.preview(upload.get()),
                    sent.form().read());
        } else if (!tray.fill(id, sent.fields())) {
            throw new Refusal.Invalid(Map.of("text", "textOrFile"));
        }
        return tray.file(id).orElseThrow(Refusal.Missing::new);
    }

    private @Nullable String kept(ExpressionId id) {
        return tray.file(id).map(Upload::fileName).orElse(null);
    }

    private Page page(Form form, @Nullable String kept) {
        return new Page("instrument/import", new ImportPage(form, library.list(), tray.list(), kept));
    }

    /**
     * The form, empty or as it was sent.
     *
     * @param instruments those that the library has
     * @param drafts imports of this person that wait to be saved
     * @param kept the name of the file that is kept; null if none is
     */
    public record ImportPage(
            Form form, List<InstrumentCard> instruments, List<DraftCard> drafts, @Nullable String kept) {

        /** What the file field offers. */
        public String endings() {
            return FileFormat.endings();
        }
    }
}
