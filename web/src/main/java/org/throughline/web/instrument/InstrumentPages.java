package org.throughline.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.uptake.margin.MarginMarks;
import org.throughline.web.guard.Access;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.margin.UptakeMargin;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.part.ListPart;

/** The library of instruments and the reader. Who sees which of them is for the library to say. */
@Path("/{lang:en|ja}/i")
@RequestScoped
public class InstrumentPages {

    @Inject
    private InstrumentLibrary library;

    @Inject
    private MarginMarks marks;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Frame frame;

    @GET
    @Access(anyone = true)
    public Page list() {
        return new Page(
                "instrument/list",
                ListPage.of(library.list(), marks.own(), frame.form().text("from")));
    }

    /** @param text key of one of its texts; null for the one that suits the language of the page */
    @GET
    @Path("{slug}")
    @Access(anyone = true)
    public Page read(@PathParam("slug") String slug, @QueryParam("text") @Nullable String text) {
        ExpressionReading reading =
                HeldTexts.open(library, slug, text, frame.language().code());
        String query = text == null ? "" : "?text=" + reading.expression().id();
        String address = provider.baseUrl() + frame.path("/i/" + slug) + query;
        return new Page(
                "instrument/reader",
                new ReaderPage(
                        reading,
                        RenderedText.of(reading, frame),
                        address,
                        UptakeMargin.of(marks.marginFor(reading), slug, frame),
                        ancestry(slug)));
    }

    /** What its clauses are to those of other instruments, with the words of both. Three statements. */
    @GET
    @Path("{slug}/changes")
    @Access(anyone = true)
    public Page changes(@PathParam("slug") String slug) {
        InstrumentCard card = library.card(slug);
        return new Page(
                "instrument/changes",
                ChangesPage.of(card, library.kinship(slug), library.related(slug), frame.language()));
    }

    private Ancestry ancestry(String slug) {
        return Ancestry.of(slug, library.kinship(slug), frame);
    }

    /**
     * The instruments that the reader may see.
     *
     * @param own those about which a series of the reader's has results
     */
    public record ListPage(List<InstrumentCard> own, ListPart<InstrumentCard> others) {

        private static ListPage of(List<InstrumentCard> all, Set<String> own, String from) {
            Map<Boolean, List<InstrumentCard>> parted =
                    all.stream().collect(Collectors.partitioningBy(card -> own.contains(card.slug())));
            return new ListPage(
                    parted.getOrDefault(true, List.of()),
                    ListPart.of(parted.getOrDefault(false, List.of()), "from", from));
        }

        public boolean isEmpty() {
            return own.isEmpty() && others.shown().isEmpty();
        }
    }
}
