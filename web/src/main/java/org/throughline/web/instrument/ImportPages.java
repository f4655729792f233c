package org.throughline.web.instrument;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.instrument.ImportDesk;
import org.throughline.instrument.InstrumentLibrary;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.file.Format;
import org.throughline.instrument.reading.ParsedText;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** Bringing a text into the library: fill in, look at what was understood, save. */
@Path("/{lang:en|ja}/import")
@RequestScoped
public class ImportPages {

    @Inject
    private ImportDesk desk;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.STAFF)
    public Page blank() {
        return form(frame.form(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = Role.STAFF)
    public Response take(List<EntityPart> parts) throws IOException {
        Sent sent = Sent.of(parts);
        try {
            return switch (sent.form().text("act")) {
                case "save" -> save(sent);
                case "change" -> form(sent.form(), null).with(200);
                default -> preview(sent).with(200);
            };
        } catch (Refusal.Invalid invalid) {
            return form(sent.form().refused(invalid), invalid).with(422);
        } catch (Refusal.NotNow notNow) {
            return form(sent.form(), notNow).with(409);
        }
    }

    private Page preview(Sent sent) {
        List<InstrumentCard> instruments = library.list();
        ImportForm read = ImportForm.read(sent.form(), sent.upload());
        InstrumentCard known = instruments.stream()
                .filter(card -> card.slug().equals(read.slug()))
                .findFirst()
                .orElse(null);
        if (read.instrument() != null && known != null) {
            throw new Refusal.Invalid(Map.of("slug", "taken"));
        }
        if (read.instrument() == null && known == null) {
            throw new Refusal.Invalid(Map.of("instrument", "choice"));
        }
        ParsedText parsed = desk.preview(sent.upload());
        return new Page(
                "instrument/import-preview",
                new PreviewPage(sent.carrying(parsed.source()), read, known, Preview.of(parsed)));
    }

    private Response save(Sent sent) {
        ImportForm read = ImportForm.read(sent.form(), sent.upload());
        UUID text = read.instrument() == null
                ? desk.importText(read.slug(), read.text())
                : desk.importNew(read.instrument(), read.text());
        return frame.see("/i/" + read.slug() + "?text=" + text);
    }

    private Page form(Form form, @Nullable Refusal refused) {
        return new Page("instrument/import", new FormPage(form, library.list(), refused));
    }

    /**
     * The form, empty or as it was sent.
     *
     * @param instruments those that the library has
     * @param refused why it was not accepted; null if it was not sent yet
     */
    public record FormPage(Form form, List<InstrumentCard> instruments, @Nullable Refusal refused) {

        /** What the file field offers. */
        public String endings() {
            return Format.endings();
        }

        /** The refusal of the whole, as opposed to faults of single fields. */
        public @Nullable Refusal whole() {
            return form.faults().isEmpty() ? refused : null;
        }
    }

    /**
     * What was understood beside what will be saved.
     *
     * @param known the instrument that the library has; null if it is new
     */
    public record PreviewPage(Form form, ImportForm read, @Nullable InstrumentCard known, Preview preview) {}
}
