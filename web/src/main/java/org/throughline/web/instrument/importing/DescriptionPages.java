package org.throughline.web.instrument.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.identity.Role;
import org.throughline.instrument.InstrumentDescription;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.importing.CatalogueDesk;
import org.throughline.language.Bilingual;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Correcting what the library says of an instrument, as long as nothing that is published refers to it. */
@Path("/{lang:en|ja}/i/{slug}/description")
@RequestScoped
public class DescriptionPages {

    @Inject
    private CatalogueDesk desk;

    @Inject
    private Frame frame;

    @PathParam("slug")
    private String slug;

    @GET
    @Access(roles = Role.STAFF)
    public Page look() {
        InstrumentDescription known = desk.description(slug);
        return page(known, filled(known));
    }

    @POST
    @Access(roles = Role.STAFF)
    public Response correct() {
        return frame.attempt(form -> desk.correct(ImportForm.instrument(form, slug), form.version(), form.read()))
                .orShow(form -> page(desk.description(slug), form))
                .orAsk(form -> page(desk.description(slug), form))
                .thenSee("/i/" + slug);
    }

    private static Page page(InstrumentDescription known, Form form) {
        return new Page("instrument/description", new DescriptionPage(known, form));
    }

    private static Form filled(InstrumentDescription known) {
        NewInstrument of = known.instrument();
        Map<String, List<String>> values = new HashMap<>();
        both(values, "title", of.title());
        both(values, "shortTitle", of.shortTitle());
        both(values, "place", of.place());
        both(
                values,
                "signatories",
                new Bilingual(lines(of, name -> name.office().en()), lines(of, name -> name.office()
                        .ja())));
        values.put("instrumentKind", List.of(of.kind().code()));
        values.put("authenticLanguages", List.of(String.join(", ", of.authenticLanguages())));
        if (of.signedOn().date() != null) {
            values.put("signedOn", List.of(of.signedOn().date().toString()));
            values.put("precision", List.of(of.signedOn().precision()));
        }
        return new Form(values, Map.of(), null, List.of());
    }

    private static void both(Map<String, List<String>> values, String name, Bilingual text) {
        values.put(name + "En", List.of(text.en()));
        values.put(name + "Ja", List.of(text.ja()));
    }

    private static String lines(NewInstrument of, Function<SignatoryName, String> line) {
        return of.signatories().stream().map(line).collect(Collectors.joining("\n"));
    }

    /** The form, as it is known or as it was sent. */
    public record DescriptionPage(InstrumentDescription known, Form form) {}
}
