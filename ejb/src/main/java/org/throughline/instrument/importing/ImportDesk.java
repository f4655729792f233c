package org.throughline.instrument.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Upload;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.Expression;
import org.throughline.instrument.Expression.Content;
import org.throughline.instrument.ExpressionSource;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.correction.SettledText;
import org.throughline.instrument.exchange.Exchanged;
import org.throughline.instrument.exchange.Facts;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** Where staff bring texts into the library. A text that is in is never changed: a better one stands beside it. */
@Stateless
public class ImportDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Holdings holdings;

    /**
     * What would be imported; nothing is kept.
     *
     * @throws Refusal.Invalid with a code {@code import.…} if the file cannot be read
     */
    @RolesAllowed(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ParsedText preview(Upload upload) {
        return ParsedText.of(upload);
    }

    /** What a file that came with its structure says of its text; empty for any other. */
    @RolesAllowed(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Facts> facts(Upload upload) {
        return Exchanged.of(upload).map(Exchanged::facts);
    }

    /**
     * Takes a file in as a text of an instrument that the library has.
     *
     * @return the key of the text
     * @throws Refusal.Missing if there is no such instrument
     * @throws Refusal.Invalid with a code {@code import.…} if the file cannot be read
     * @throws Refusal.NotNow if the library has this very text already
     */
    @RolesAllowed(Role.STAFF)
    public ExpressionId importText(String slug, ImportText given) {
        if (!isKnown(given.id(), slug)) {
            Arrival arrival = read(given);
            take(holdings.lock(slug).orElseThrow(Refusal.Missing::new), given, arrival);
        }
        return given.id();
    }

    /**
     * Takes a file in as the first text of a new instrument.
     *
     * @return the key of the text
     * @throws Refusal.Invalid if the address is taken, or with a code {@code import.…} if the file cannot be read
     */
    @RolesAllowed(Role.STAFF)
    public ExpressionId importNew(NewInstrument instrument, ImportText given) {
        if (!isKnown(given.id(), instrument.slug())) {
            Arrival arrival = read(given);
            if (holdings.lock(instrument.slug()).isPresent()) {
                throw new Refusal.Invalid(Map.of("slug", "taken"));
            }
            take(holdings.found(instrument), given, arrival);
        }
        return given.id();
    }

    /**
     * Writes a working summary in both languages, for an instrument that may be new. The same one again changes nothing.
     *
     * @return the key of the instrument
     */
    @RolesAllowed(Role.STAFF)
    public InstrumentId addWorkingSummary(NewInstrument instrument, WorkingSummary summary) {
        Instrument of = holdings.lock(instrument.slug()).orElseGet(() -> holdings.found(instrument));
        for (Language language : Language.values()) {
            SummaryText text = SummaryText.of(summary, language);
            Expression.Terms terms = summary.terms(language);
            if (!holdings.holds(of, terms, text.canonical())) {
                holdings.add(
                        new ExpressionId(UUID.randomUUID()),
                        of,
                        terms,
                        new Content(text.canonical(), text.outline(), 0));
            }
        }
        return of.id();
    }

    /** @throws Refusal.Missing if it is a text of another instrument */
    private boolean isKnown(ExpressionId expression, String slug) {
        List<String> known = entities.createQuery(
                        "select i.slug from Expression e join Instrument i on i.id = e.instrument where e.id = :id",
                        String.class)
                .setParameter("id", expression.value())
                .getResultList();
        if (!known.isEmpty() && !known.contains(slug)) {
            throw new Refusal.Missing();
        }
        return !known.isEmpty();
    }

    /** @param draft in which it was mended; null if it comes in as it was read */
    private record Arrival(Content content, ExpressionSource source, @Nullable ImportDraft draft) {}

    /** What waits in the tray under this key is taken as it was mended; else the file is read, before anything is locked. */
    private Arrival read(ImportText given) {
        ImportDraft draft = entities.find(ImportDraft.class, given.id().value());
        if (draft == null || !draft.isOf(caller.subject())) {
            ParsedText parsed = ParsedText.of(given.upload());
            return new Arrival(
                    new Content(parsed.canonical(), parsed.outline(), 0),
                    ExpressionSource.of(given.id(), given.upload(), parsed),
                    null);
        }
        SettledText settled = draft.text().settled();
        if (settled.outline().entries().stream().noneMatch(entry -> entry.kind().isCitable())) {
            throw new Refusal.Invalid("import.noClauses");
        }
        return new Arrival(
                new Content(settled.canonical(), settled.outline(), draft.mends()),
                draft.sourceOf(given.id(), settled.map()),
                draft);
    }

    private void take(Instrument instrument, ImportText given, Arrival arrival) {
        holdings.keep(given.id(), instrument, given.terms(), arrival.content());
        entities.persist(arrival.source());
        if (arrival.draft() != null) {
            entities.remove(arrival.draft());
        }
    }
}
