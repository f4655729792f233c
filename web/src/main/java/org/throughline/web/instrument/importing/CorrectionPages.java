package org.throughline.web.instrument.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.importing.ImportDesk;
import org.throughline.instrument.importing.ImportTray;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** An import before it is saved: look at what was understood beside the source, mend it, save it. */
@Path("/{lang:en|ja}/import/{id}")
@RequestScoped
public class CorrectionPages {

    private static final int NONE = -1;

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportTray tray;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Frame frame;

    /** @param at which provision is to be mended, from 0; none if it is below */
    @GET
    @Access(roles = Role.STAFF)
    public Response look(@PathParam("id") String id, @QueryParam("at") @DefaultValue("-1") int at) {
        OpenDraft draft = tray.open(AddressKey.of(id));
        try {
            return page(draft, at, null).with(200);
        } catch (Refusal.Invalid incomplete) {
            return frame.see("/import/" + draft.id() + "/change");
        }
    }

    /** What was typed, to be changed; the file stays as it is unless another is chosen. */
    @GET
    @Path("change")
    @Access(roles = Role.STAFF)
    public Page change(@PathParam("id") String id) {
        OpenDraft draft = tray.open(AddressKey.of(id));
        return new Page(
                "instrument/import",
                new ImportPages.FormPage(
                        SentText.form(draft),
                        library.list(),
                        tray.list(),
                        null,
                        draft.upload().fileName()));
    }

    @POST
    @Path("discard")
    @Access(roles = Role.STAFF)
    public Response discard(@PathParam("id") String id) {
        tray.discard(AddressKey.of(id), frame.form().read());
        return frame.see("/import");
    }

    @POST
    @Path("mend")
    @Access(roles = Role.STAFF)
    public Response mend(@PathParam("id") String id) {
        UUID key = AddressKey.of(id);
        Form form = frame.form();
        int at = at(form);
        try {
            int place = mended(key, form, at);
            return frame.see("/import/" + key + (place < 0 ? "#mends" : "?at=" + place + "#p" + place));
        } catch (Refusal.Invalid invalid) {
            return page(tray.open(key), at, invalid).with(422);
        } catch (Refusal.NotNow notNow) {
            return page(tray.open(key), NONE, notNow).with(409);
        }
    }

    @POST
    @Path("save")
    @Access(roles = Role.STAFF)
    public Response save(@PathParam("id") String id) {
        UUID key = AddressKey.of(id);
        if (tray.file(key).isEmpty()) {
            return saved(key);
        }
        OpenDraft draft = tray.open(key);
        try {
            ImportForm read = ImportForm.read(SentText.form(draft), draft.upload());
            UUID text = read.instrument() == null
                    ? desk.importText(read.slug(), read.text())
                    : desk.importNew(read.instrument(), read.text());
            return frame.see("/i/" + read.slug() + "?text=" + text);
        } catch (Refusal.Invalid invalid) {
            if (!invalid.faults().isEmpty()) {
                return frame.see("/import/" + key + "/change");
            }
            return page(draft, NONE, invalid).with(422);
        } catch (Refusal.NotNow notNow) {
            return page(draft, NONE, notNow).with(409);
        }
    }

    /** SentText twice it answers the same; of a stranger's import, or of none, it knows nothing. */
    private Response saved(UUID key) {
        return frame.see("/i/" + library.reading(key).instrument().slug() + "?text=" + key);
    }

    private int mended(UUID key, Form form, int at) {
        switch (form.text("act")) {
            case "undo" -> tray.undo(key, form.version());
            case "redo" -> tray.redo(key, form.version());
            default -> {
                return tray.mend(
                        key,
                        form.version(),
                        new Correction(Correction.Act.of(form.text("act")), at, form.text("value")));
            }
        }
        return NONE;
    }

    private static int at(Form form) {
        return form.text("at").matches("\\d{1,5}") ? Integer.parseInt(form.text("at")) : NONE;
    }

    private Page page(OpenDraft draft, int at, @Nullable Refusal refused) {
        ImportForm read = ImportForm.read(SentText.form(draft), draft.upload());
        InstrumentCard known = read.refuseUnknown(library.list());
        return new Page(
                "instrument/import-preview", new PreviewPage(draft, read, known, Preview.of(draft), at, refused));
    }

    /**
     * What was understood beside what will be saved.
     *
     * @param known the instrument that the library has; null if it is new
     * @param at the provision that is being mended; below 0 if none is
     * @param refused why the last act was refused; null if it was not
     */
    public record PreviewPage(
            OpenDraft draft,
            ImportForm read,
            @Nullable InstrumentCard known,
            Preview preview,
            int at,
            @Nullable Refusal refused) {

        /** The version of the same kind and language whose place it would take; 0 if there is none. */
        public int replaced() {
            return known == null
                    ? 0
                    : known.expressions().stream()
                            .filter(text -> text.language().equals(read.text().language())
                                    && text.kind() == read.text().kind())
                            .mapToInt(ExpressionCard::number)
                            .max()
                            .orElse(0);
        }

        /** The kinds that a person may give; a clause with items under it becomes their chapeau by itself. */
        public List<ProvisionKind> kinds() {
            return Arrays.stream(ProvisionKind.values())
                    .filter(kind -> kind != ProvisionKind.CHAPEAU)
                    .toList();
        }

        /** The code of the last mend; empty if there is none. */
        public String last() {
            return draft.done().isEmpty() ? "" : draft.done().getLast().act().code();
        }

        /** The code of the mend that can be done again; empty if there is none. */
        public String next() {
            return draft.undone().isEmpty()
                    ? ""
                    : draft.undone().getFirst().act().code();
        }
    }
}
