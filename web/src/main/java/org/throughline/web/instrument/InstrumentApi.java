package org.throughline.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.web.api.Both;
import org.throughline.web.api.Says;
import org.throughline.web.guard.Access;

/** The library for programs. Codes are those of the vocabulary, positions are code points of the canonical text. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InstrumentApi {

    @Inject
    private InstrumentLibrary library;

    @GET
    @Access(anyone = true)
    @Says("The instruments of the library that the caller may see, newest first.")
    public Instruments list() {
        return new Instruments(library.list().stream().map(Listed::of).toList());
    }

    /**
     * An instrument with one of its texts.
     *
     * @param text key of the text; else the one that suits the language best
     */
    @GET
    @Path("{slug}")
    @Access(anyone = true)
    @Says(
            "An instrument with one of its texts, provision by provision; positions are code points of the canonical text.")
    public Opened read(
            @PathParam("slug") String slug,
            @QueryParam("text") @Nullable String text,
            @QueryParam("language") @DefaultValue("en") String language) {
        return Opened.of(HeldTexts.open(library, slug, text, language));
    }

    /** The instruments that the caller may see, newest first. */
    public record Instruments(List<Listed> instruments) {}

    /** @param signedOn of a month or a year its first day, see the precision */
    public record Listed(
            String slug,
            String kind,
            Both title,
            Both shortTitle,
            @Nullable LocalDate signedOn,
            String signedPrecision,
            Both place,
            List<String> authenticLanguages,
            List<String> authenticNotHeld,
            List<Text> texts) {

        static Listed of(InstrumentCard card) {
            return new Listed(
                    card.slug(),
                    card.kind().code(),
                    Both.of(card.title()),
                    Both.of(card.titles().brief()),
                    card.signedOn().date(),
                    card.signedOn().precision(),
                    Both.of(card.place()),
                    card.authenticLanguages(),
                    Phrases.notHeld(card),
                    card.expressions().stream().map(Text::of).toList());
        }
    }

    /** One text of an instrument. */
    public record Text(
            UUID id,
            String language,
            String kind,
            String grade,
            boolean complete,
            int version,
            int clauses,
            int mends,
            boolean admitsEvidence,
            String sha256,
            Both note) {

        static Text of(ExpressionCard card) {
            return new Text(
                    card.id().value(),
                    card.language(),
                    card.nature().kind().code(),
                    card.nature().grade().code(),
                    card.nature().complete(),
                    card.number(),
                    card.clauses(),
                    card.mends(),
                    card.admitsEvidence(),
                    card.sha256(),
                    Both.of(card.note()));
        }
    }

    /** An instrument with the text that was opened. */
    public record Opened(Listed instrument, List<Signatory> signatories, Text text, List<Provision> provisions) {

        static Opened of(ExpressionReading reading) {
            return new Opened(
                    Listed.of(reading.instrument()),
                    reading.signatories().stream().map(Signatory::of).toList(),
                    Text.of(reading.expression()),
                    reading.lines().stream()
                            .map(line -> Provision.of(line, reading))
                            .toList());
        }
    }

    /**
     * Who signed: an office, and a person only where the text prints the name.
     *
     * @param side country or organisation; empty if the office says it
     */
    public record Signatory(String side, Both office, Both printedName) {

        static Signatory of(SignatoryName name) {
            return new Signatory(name.side(), Both.of(name.office()), Both.of(name.printedName()));
        }
    }

    /**
     * A provision of the text.
     *
     * @param fragment how the address of the reader points at it
     * @param parent eId of the provision above it
     */
    public record Provision(
            String eId,
            String fragment,
            String kind,
            @Nullable String parent,
            @Nullable String number,
            @Nullable Integer headingLevel,
            @Nullable String citation,
            int start,
            int end,
            String text) {

        static Provision of(ReadingLine line, ExpressionReading reading) {
            return new Provision(
                    line.designation().eId(),
                    line.fragment(),
                    line.kind().code(),
                    line.parent() < 0
                            ? null
                            : reading.lines().get(line.parent()).designation().eId(),
                    line.designation().number(),
                    line.headingLevel(),
                    line.designation().citation(),
                    line.range().start(),
                    line.range().end(),
                    line.text());
        }
    }
}
