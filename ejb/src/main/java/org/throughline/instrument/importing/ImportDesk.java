package org.throughline.instrument.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.document.source.Upload;
import org.throughline.document.text.CanonicalText;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.Expression;
import org.throughline.instrument.Expression.Content;
import org.throughline.instrument.ExpressionSource;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.InstrumentDescription;
import org.throughline.instrument.LibraryEvent;
import org.throughline.instrument.LibraryEvent.ExpressionImported;
import org.throughline.instrument.LibraryEvent.InstrumentCorrected;
import org.throughline.instrument.Lineage;
import org.throughline.instrument.Provision;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.correction.SettledText;
import org.throughline.instrument.exchange.Exchanged;
import org.throughline.instrument.exchange.Facts;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.key.LineageId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.Pairings;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** Where staff bring texts into the library. A text that is in is never changed: a better one stands beside it. */
@Stateless
public class ImportDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Pairings pairings;

    @Inject
    private Event<LibraryEvent> changes;

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
            take(find(slug).orElseThrow(Refusal.Missing::new), given);
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
            if (find(instrument.slug()).isPresent()) {
                throw new Refusal.Invalid(Map.of("slug", "taken"));
            }
            take(found(instrument), given);
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
        Instrument of = find(instrument.slug()).orElseGet(() -> found(instrument));
        for (Language language : Language.values()) {
            SummaryText text = SummaryText.of(summary, language);
            Expression.Terms terms = summary.terms(language);
            if (!holds(of, terms, text.canonical())) {
                add(new ExpressionId(UUID.randomUUID()), of, terms, new Content(text.canonical(), text.outline(), 0));
            }
        }
        return of.id();
    }

    /**
     * What the library says of an instrument, to be corrected.
     *
     * @throws Refusal.Missing if there is no such instrument
     */
    @RolesAllowed(Role.STAFF)
    public InstrumentDescription description(String slug) {
        return find(slug).orElseThrow(Refusal.Missing::new).description();
    }

    /**
     * Corrects title, date, place, languages and signatories of an instrument; its address stays.
     *
     * @param seen the version that the caller looked at
     * @param read mark of the doubts that the caller has read
     * @throws Refusal.NotNow if readers without login see it already
     * @throws Refusal.Unconfirmed if the title is of one language and that was not read
     */
    @RolesAllowed(Role.STAFF)
    public void correct(NewInstrument given, long seen, String read) {
        Instrument instrument = find(given.slug()).orElseThrow(Refusal.Missing::new);
        instrument.correct(given, seen, read);
        changes.fire(new InstrumentCorrected(instrument.id().value()));
    }

    /**
     * Says what a provision is to one of an older instrument.
     *
     * @param id key of the relation; sending it twice leaves one
     * @throws Refusal.Missing if there is no such instrument
     */
    @RolesAllowed(Role.STAFF)
    public void relate(LineageId id, LineageLink link) {
        if (entities.find(Lineage.class, id.value()) == null) {
            Instrument newer = find(link.newer()).orElseThrow(Refusal.Missing::new);
            Instrument older = find(link.older()).orElseThrow(Refusal.Missing::new);
            entities.persist(new Lineage(id.value(), newer.id(), older.id(), link));
        }
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

    /** Two imports into one instrument go one after the other, so that versions are counted right. */
    private Optional<Instrument> find(String slug) {
        return entities.createQuery("from Instrument where slug = :slug", Instrument.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Instrument found(NewInstrument given) {
        Instrument instrument = new Instrument(new InstrumentId(UUID.randomUUID()), given);
        entities.persist(instrument);
        return instrument;
    }

    /** What waits in the tray under this key is taken as it was mended; else the file is read. */
    private void take(Instrument instrument, ImportText given) {
        ImportDraft draft = entities.find(ImportDraft.class, given.id().value());
        if (draft != null && draft.isOf(caller.subject())) {
            SettledText settled = draft.text().settled();
            if (settled.outline().entries().stream()
                    .noneMatch(entry -> entry.kind().isCitable())) {
                throw new Refusal.Invalid("import.noClauses");
            }
            Content content = new Content(settled.canonical(), settled.outline(), draft.mends());
            keep(given.id(), instrument, given.terms(), content);
            entities.persist(draft.sourceOf(given.id(), settled.map()));
            entities.remove(draft);
        } else {
            ParsedText parsed = ParsedText.of(given.upload());
            keep(given.id(), instrument, given.terms(), new Content(parsed.canonical(), parsed.outline(), 0));
            entities.persist(ExpressionSource.of(given.id(), given.upload(), parsed));
        }
    }

    private boolean holds(Instrument instrument, Expression.Terms terms, CanonicalText text) {
        return entities.createQuery(
                                """
                                select count(*) from Expression where instrument = :instrument and language = :language
                                    and kind = :kind and sha256 = :sha256
                                """,
                                Long.class)
                        .setParameter("instrument", instrument.id().value())
                        .setParameter("language", terms.language())
                        .setParameter("kind", terms.kind())
                        .setParameter("sha256", text.sha256())
                        .getSingleResult()
                > 0;
    }

    /** The same words may come in again only if somebody has mended their structure. */
    private void keep(ExpressionId id, Instrument instrument, Expression.Terms terms, Content content) {
        if (content.mends() == 0 && holds(instrument, terms, content.text())) {
            throw new Refusal.NotNow("import.sameText");
        }
        add(id, instrument, terms, content);
    }

    private void add(ExpressionId id, Instrument instrument, Expression.Terms terms, Content content) {
        int number = versions(instrument, terms) + 1;
        entities.persist(new Expression(id, instrument.id(), terms, number, content, clock.instant()));
        List<ProvisionId> keys = new ArrayList<>();
        for (Outline.Entry entry : content.outline().entries()) {
            ProvisionId parent = entry.parent() < 0 ? null : keys.get(entry.parent());
            ProvisionId key = new ProvisionId(UUID.randomUUID());
            entities.persist(new Provision(key, id, keys.size(), parent, entry));
            keys.add(key);
        }
        predecessor(instrument, terms, number)
                .ifPresent(older -> pairings.carryOver(
                        older,
                        id,
                        content.outline().entries().stream()
                                .map(Outline.Entry::eId)
                                .collect(Collectors.toSet())));
        changes.fire(new ExpressionImported(id.value(), instrument.id().value(), instrument.slug(), terms.language()));
    }

    private Optional<ExpressionId> predecessor(Instrument instrument, Expression.Terms terms, int number) {
        return entities.createQuery(
                        """
                        select id from Expression
                        where instrument = :instrument and language = :language and kind = :kind and number = :number
                        """,
                        UUID.class)
                .setParameter("instrument", instrument.id().value())
                .setParameter("language", terms.language())
                .setParameter("kind", terms.kind())
                .setParameter("number", (short) (number - 1))
                .getResultStream()
                .findFirst()
                .map(ExpressionId::new);
    }

    private int versions(Instrument instrument, Expression.Terms terms) {
        return entities.createQuery(
                        """
                        select coalesce(max(number), 0) from Expression
                        where instrument = :instrument and language = :language and kind = :kind
                        """,
                        Number.class)
                .setParameter("instrument", instrument.id().value())
                .setParameter("language", terms.language())
                .setParameter("kind", terms.kind())
                .getSingleResult()
                .intValue();
    }
}
