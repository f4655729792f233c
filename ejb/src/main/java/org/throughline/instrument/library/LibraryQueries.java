package org.throughline.instrument.library;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.ExpressionNature;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.outline.Designation;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.instrument.outline.ProvisionRange;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** Fetches instruments, always in as many statements however long the text is. */
@Dependent
class LibraryQueries {

    private static final String CARDS =
            """
            select i as instrument, e.id as id, e.language as language, e.kind as kind, e.grade as grade,
                e.complete as complete, e.number as number, e.noteEn as noteEn, e.noteJa as noteJa, e.sha256 as sha256,
                e.clauses as clauses, e.mends as mends, e.importedAt as importedAt
            from Instrument i %s left join Expression e on e.instrument = i.id
            where (:all = true or i.publicSince is not null) %s
            order by i.signedOn desc nulls last, i.slug, e.kind, e.language, e.number desc
            """;

    /** An instrument taken from the shelf, not yet opened. */
    record Volume(InstrumentCard card, List<SignatoryName> signatories) {}

    @PersistenceContext
    private EntityManager entities;

    List<InstrumentCard> cards(boolean all) {
        TypedQuery<Tuple> query = entities.createQuery(CARDS.formatted("", ""), Tuple.class);
        return volumes(query.setParameter("all", all)).stream()
                .map(entry -> entry.getKey().card(entry.getValue()))
                .toList();
    }

    Volume bySlug(String slug, boolean all) {
        String query = CARDS.formatted("left join fetch i.signatories", "and i.slug = :slug");
        return volume(entities.createQuery(query, Tuple.class)
                .setParameter("slug", slug)
                .setParameter("all", all));
    }

    Volume byExpression(ExpressionId expression, boolean all) {
        String query = CARDS.formatted(
                "left join fetch i.signatories",
                "and i.id = (select x.instrument from Expression x where x.id = :expression)");
        return volume(entities.createQuery(query, Tuple.class)
                .setParameter("expression", expression.value())
                .setParameter("all", all));
    }

    ExpressionReading open(Volume volume, ExpressionCard expression) {
        List<Tuple> rows = entities.createQuery(
                        """
                        select p.id as id, p.parent as parent, p.kind as kind, p.depth as depth, p.number as number,
                            p.headingLevel as headingLevel, p.citation as citation, p.eId as eId, p.start as start,
                            p.wordsStart as wordsStart, p.end as end,
                            case when p.place = 0 then e.canonical end as canonical
                        from Provision p join Expression e on e.id = p.expression
                        where p.expression = :expression order by p.place
                        """,
                        Tuple.class)
                .setParameter("expression", expression.id().value())
                .getResultList();
        CanonicalText text = CanonicalText.of(rows.getFirst().get("canonical", String.class));
        return new ExpressionReading(volume.card(), volume.signatories(), expression, text, lines(rows, text));
    }

    private Volume volume(TypedQuery<Tuple> query) {
        return volumes(query).stream()
                .findFirst()
                .map(entry -> new Volume(
                        entry.getKey().card(entry.getValue()), entry.getKey().signatories()))
                .orElseThrow(Refusal.Missing::new);
    }

    private static List<Map.Entry<Instrument, List<ExpressionCard>>> volumes(TypedQuery<Tuple> query) {
        Map<Instrument, Map<UUID, ExpressionCard>> volumes = new LinkedHashMap<>();
        for (Tuple row : query.getResultList()) {
            Map<UUID, ExpressionCard> cards =
                    volumes.computeIfAbsent(row.get("instrument", Instrument.class), key -> new LinkedHashMap<>());
            UUID id = row.get("id", UUID.class);
            if (id != null) {
                cards.computeIfAbsent(id, key -> card(row));
            }
        }
        return volumes.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static ExpressionCard card(Tuple row) {
        return new ExpressionCard(
                new ExpressionId(row.get("id", UUID.class)),
                new ExpressionNature(
                        row.get("language", String.class),
                        row.get("kind", ExpressionKind.class),
                        row.get("grade", ExpressionGrade.class),
                        row.get("complete", Boolean.class)),
                row.get("number", Short.class),
                new Bilingual(row.get("noteEn", String.class), row.get("noteJa", String.class)),
                row.get("sha256", String.class),
                row.get("clauses", Integer.class),
                row.get("mends", Integer.class),
                row.get("importedAt", Instant.class));
    }

    private static List<ReadingLine> lines(List<Tuple> rows, CanonicalText text) {
        Map<UUID, Integer> places = new HashMap<>();
        List<ReadingLine> lines = new ArrayList<>();
        for (Tuple row : rows) {
            UUID id = row.get("id", UUID.class);
            UUID parent = row.get("parent", UUID.class);
            Short level = row.get("headingLevel", Short.class);
            int wordsStart = row.get("wordsStart", Integer.class);
            int end = row.get("end", Integer.class);
            places.put(id, lines.size());
            lines.add(new ReadingLine(
                    new ProvisionId(id),
                    row.get("kind", ProvisionKind.class),
                    parent == null ? -1 : places.getOrDefault(parent, -1),
                    row.get("depth", Short.class),
                    new Designation(
                            row.get("number", String.class),
                            row.get("citation", String.class),
                            row.get("eId", String.class)),
                    level == null ? null : level.intValue(),
                    new ProvisionRange(row.get("start", Integer.class), wordsStart, end),
                    text.between(wordsStart, end)));
        }
        return lines;
    }
}
