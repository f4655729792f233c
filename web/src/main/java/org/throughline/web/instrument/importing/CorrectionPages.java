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
import java.util.List;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.importing.ImportDesk;
import org.throughline.instrument.importing.ImportTray;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.InstrumentLibrary;
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
        OpenDraft draft = tray.open(AddressKey.of(id, ExpressionId::new));
        return ImportForm.isWhole(draft, library.list())
                ? page(draft, at, frame.form()).with(200)
                : frame.see("/import/" + draft.id() + "/change");
    }

    /** What was typed, to be changed; the file stays as it is unless another is chosen. */
    @GET
    @Path("change")
    @Access(roles = Role.STAFF)
    public Page change(@PathParam("id") String id) {
        OpenDraft draft = tray.open(AddressKey.of(id, ExpressionId::new));
        return change(draft, SentText.form(draft));
    }

    @POST
    @Path("discard")
    @Access(roles = Role.STAFF)
    public Response discard(@PathParam("id") String id) {
        tray.discard(AddressKey.of(id, ExpressionId::new), frame.form().read());
        return frame.see("/import");
    }

    @POST
    @Path("mend")
    @Access(roles = Role.STAFF)
    public Response mend(@PathParam("id") String id) {
        ExpressionId key = AddressKey.of(id, ExpressionId::new);
        return frame.attemptFor(form -> mended(key, form))
                .orShow(form -> page(tray.open(key), at(form), form))
                .orSay(form -> page(tray.open(key), NONE, form))
                .thenSee(place -> "/import/" + key + (place < 0 ? "#mends" : "?at=" + place + "#p" + place));
    }

    @POST
    @Path("save")
    @Access(roles = Role.STAFF)
    public Response save(@PathParam("id") String id) {
        ExpressionId key = AddressKey.of(id, ExpressionId::new);
        if (tray.file(key).isEmpty()) {
            return saved(key);
        }
        OpenDraft draft = tray.open(key);
        return frame.attemptFor(form -> save(ImportForm.of(draft)))
                .orShow(form -> refused(draft, form))
                .orSay(form -> page(draft, NONE, form))
                .thenSee(read -> "/i/" + read.slug() + "?text=" + read.text().id());
    }

    private ImportForm save(ImportForm read) {
        if (read.instrument() == null) {
            desk.importText(read.slug(), read.text());
        } else {
            desk.importNew(read.instrument(), read.text());
        }
        return read;
    }

    /** What was typed is changed where it was typed; what is wrong with the text is said beside it. */
    private Page refused(OpenDraft draft, Form form) {
        return form.faults().isEmpty()
                ? page(draft, NONE, form)
                : change(draft, new Form(SentText.form(draft).values(), form.faults(), null, List.of()));
    }

    private Page change(OpenDraft draft, Form form) {
        return new Page(
                "instrument/import",
                new ImportPages.ImportPage(
                        form, library.list(), tray.list(), draft.upload().fileName()));
    }

    /** Sent twice it answers the same; of a stranger's import, or of none, it knows nothing. */
    private Response saved(ExpressionId key) {
        return frame.see("/i/" + library.reading(key).instrument().slug() + "?text=" + key);
    }

    /** @return the provision that was mended; below 0 if a mend was taken back or done again */
    private int mended(ExpressionId key, Form form) {
        switch (form.text("act")) {
            case "undo" -> tray.undo(key, form.version());
            case "redo" -> tray.redo(key, form.version());
            default -> {
                return tray.mend(
                        key,
                        form.version(),
                        new Correction(Correction.Act.of(form.text("act")), at(form), form.text("value")));
            }
        }
        return NONE;
    }

    private static int at(Form form) {
        return form.text("at").matches("\\d{1,5}") ? Integer.parseInt(form.text("at")) : NONE;
    }

    private Page page(OpenDraft draft, int at, Form form) {
        ImportForm read = ImportForm.of(draft);
        InstrumentCard known = read.refuseUnknown(library.list());
        return new Page("instrument/import-preview", new PreviewPage(draft, read, known, Preview.of(draft), at, form));
    }
}
