package org.throughline.instrument.library;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;

/** Fetches how the provisions of instruments descend from one another, in one statement each. */
@Dependent
class LineageQueries {

    @PersistenceContext
    private EntityManager entities;

    List<Kinship> kinship(String slug, boolean all) {
        return entities.createQuery(
                        """
                        select newer.slug as newer, l.newerEId as newerEId, older.slug as older, l.olderEId as olderEId,
                            l.kind as kind, l.noteEn as noteEn, l.noteJa as noteJa,
                            case newer.shortTitleEn when '' then newer.titleEn else newer.shortTitleEn end as newerEn,
                            case newer.shortTitleJa when '' then newer.titleJa else newer.shortTitleJa end as newerJa,
                            case older.shortTitleEn when '' then older.titleEn else older.shortTitleEn end as olderEn,
                            case older.shortTitleJa when '' then older.titleJa else older.shortTitleJa end as olderJa
                        from Lineage l join Instrument newer on newer.id = l.newer join Instrument older on older.id = l.older
                        where (newer.slug = :slug or older.slug = :slug)
                            and (:all = true or (newer.publicSince is not null and older.publicSince is not null))
                        order by newer.signedOn, newer.slug, l.newerEId, l.olderEId
                        """,
                        Tuple.class)
                .setParameter("slug", slug)
                .setParameter("all", all)
                .getResultStream()
                .map(row -> new Kinship(link(row), both(row, "newer"), both(row, "older")))
                .toList();
    }

    /** The provisions between which relations of an instrument stand, with what is under them. */
    Excerpts excerpts(String slug, boolean all) {
        return Excerpts.of(entities.createQuery(
                        """
                        select i.slug as slug, e.id as expression, e.language as language, e.kind as kind,
                            e.complete as complete, e.number as edition, p.eId as eId, p.number as number,
                            substring(e.canonical, p.wordsStart + 1, p.end - p.wordsStart) as words
                        from Provision p join Expression e on e.id = p.expression join Instrument i on i.id = e.instrument
                        where (:all = true or i.publicSince is not null) and exists (
                            select 1 from Lineage l
                            join Instrument newer on newer.id = l.newer join Instrument older on older.id = l.older
                            where (newer.slug = :slug or older.slug = :slug)
                                and ((l.newer = i.id and (p.eId = l.newerEId
                                        or substring(p.eId, 1, length(l.newerEId) + 2) = concat(l.newerEId, '__')))
                                    or (l.older = i.id and (p.eId = l.olderEId
                                        or substring(p.eId, 1, length(l.olderEId) + 2) = concat(l.olderEId, '__')))))
                        order by i.slug, e.id, p.place
                        """,
                        Tuple.class)
                .setParameter("slug", slug)
                .setParameter("all", all)
                .getResultStream()
                .map(LineageQueries::excerpt)
                .toList());
    }

    private static Excerpts.Line excerpt(Tuple row) {
        return new Excerpts.Line(
                row.get("slug", String.class),
                new ExpressionId(row.get("expression", UUID.class)),
                row.get("language", String.class),
                row.get("kind", ExpressionKind.class),
                row.get("complete", Boolean.class),
                row.get("edition", Short.class),
                row.get("eId", String.class),
                row.get("number", String.class),
                row.get("words", String.class));
    }

    private static Bilingual both(Tuple row, String which) {
        return new Bilingual(row.get(which + "En", String.class), row.get(which + "Ja", String.class));
    }

    private static LineageLink link(Tuple row) {
        return new LineageLink(
                row.get("newer", String.class),
                row.get("newerEId", String.class),
                row.get("older", String.class),
                row.get("olderEId", String.class),
                row.get("kind", LineageKind.class),
                new Bilingual(row.get("noteEn", String.class), row.get("noteJa", String.class)));
    }
}
