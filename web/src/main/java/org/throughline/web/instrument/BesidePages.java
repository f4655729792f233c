package org.throughline.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.library.PairingDesk;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.Correspondence.Pair;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Two texts of an instrument side by side, where staff also say which provisions correspond if their numbers do not. */
@Path("/{lang:en|ja}/i/{slug}/beside")
@RequestScoped
public class BesidePages {

    @Inject
    private InstrumentLibrary library;

    @Inject
    private PairingDesk pairings;

    @Inject
    private Frame frame;

    @PathParam("slug")
    private String slug;

    /** Five statements. {@code at} names the row that is being corrected. */
    @GET
    @Access(anyone = true)
    public Page beside() {
        Form form = frame.form();
        ExpressionReading left = HeldTexts.open(
                library, slug, given(form, "text"), frame.language().code());
        ExpressionReading right = HeldTexts.open(
                library, slug, given(form, "with"), frame.language().other().code());
        ExpressionId with = right.expression().id();
        Correspondence between = library.correspondence(left, List.of(right))
                .getOrDefault(with, new Correspondence(left.eIds(), right.eIds(), List.of()));
        return new Page("instrument/beside", Beside.of(left, right, between, form.text("at")));
    }

    /** Says which provision corresponds to the one of the row, or that none does. */
    @POST
    @Path("pair")
    @Access(roles = Role.STAFF)
    public Response pair() {
        Form form = frame.form();
        boolean here = !form.text("here").isEmpty();
        String own = here ? form.text("here") : form.text("there");
        @Nullable String other = given(form, "counterpart");
        pairings.pair(
                form.key("text", ExpressionId::new),
                form.key("with", ExpressionId::new),
                here ? new Pair(own, other) : new Pair(other, own),
                form.read());
        return back(form);
    }

    /** The number of the row's provision counts again. */
    @POST
    @Path("undo")
    @Access(roles = Role.STAFF)
    public Response undo() {
        Form form = frame.form();
        pairings.undo(
                form.key("text", ExpressionId::new),
                form.key("with", ExpressionId::new),
                given(form, "here"),
                given(form, "there"));
        return back(form);
    }

    private Response back(Form form) {
        return frame.see("/i/" + slug + "/beside?text=" + form.key("text") + "&with=" + form.key("with") + "#pairing");
    }

    private static @Nullable String given(Form form, String name) {
        return form.text(name).isEmpty() ? null : form.text(name);
    }
}
