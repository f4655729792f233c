package org.throughline.instrument.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.Expression;
import org.throughline.instrument.Expression.Content;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.LibraryEvent;
import org.throughline.instrument.LibraryEvent.ExpressionImported;
import org.throughline.instrument.Provision;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.Pairings;
import org.throughline.instrument.outline.Outline;
import org.throughline.refusal.Refusal;

/** What the library holds: its instruments, and of each the texts, version after version. */
@Dependent
class Holdings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Pairings pairings;

    @Inject
    private Event<LibraryEvent> changes;

    Optional<Instrument> find(String slug) {
        return asked(slug).getResultStream().findFirst();
    }

    /** Two imports into one instrument go one after the other, so that versions are counted right. */
    Optional<Instrument> lock(String slug) {
        return asked(slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Instrument> asked(String slug) {
        return entities.createQuery("from Instrument where slug = :slug", Instrument.class)
                .setParameter("slug", slug);
    }

    Instrument found(NewInstrument given) {
        Instrument instrument = new Instrument(new InstrumentId(UUID.randomUUID()), given);
        entities.persist(instrument);
        return instrument;
    }

    boolean holds(Instrument instrument, Expression.Terms terms, CanonicalText text) {
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
    void keep(ExpressionId id, Instrument instrument, Expression.Terms terms, Content content) {
        if (content.mends() == 0 && holds(instrument, terms, content.text())) {
            throw new Refusal.NotNow("import.sameText");
        }
        add(id, instrument, terms, content);
    }

    void add(ExpressionId id, Instrument instrument, Expression.Terms terms, Content content) {
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
                                .map(entry -> entry.designation().eId())
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
