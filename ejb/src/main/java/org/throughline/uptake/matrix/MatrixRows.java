package org.throughline.uptake.matrix;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.Readers;
import org.throughline.uptake.sheet.Subject;

/** Fetches what a matrix is made of beside its columns, in one statement each, whoever looks. */
@Dependent
class MatrixRows {

    /** A row for each side that a recommendation is addressed to, one for a recommendation that is addressed to none. */
    private static final String LINES =
            """
            select r.code, t.code as theme, t.title_en as theme_en, t.title_ja as theme_ja,
                   en.text as words_en, ja.text as words_ja, %2$s as words_older, r.made_on,
                   m.state, st.kind as basis, c.uptake, m.illustrative, m.recheck,
                   one.coder as first_coder, one.uptake as first_uptake,
                   two.coder as second_coder, two.uptake as second_uptake,
                   a.party, sd.name_en as side_en, sd.name_ja as side_ja
            from recommendation r
            join series s on s.id = r.series_id
            join theme t on t.id = r.theme_id
            left join mapping m on m.unit_id = r.id
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument) and %3$s
            left join settlement st on st.mapping_id = m.id and m.state in (:shown)
            left join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            left join (coding one join coding two on two.mapping_id = one.mapping_id and two.slot = 2 and two.done)
                on one.mapping_id = m.id and one.slot = 1 and one.done and not m.recoded and not m.illustrative
            left join wording_text en on en.language = 'en' and en.wording_id = coalesce(m.wording_id, %1$s)
            left join wording_text ja on ja.language = 'ja' and ja.wording_id = coalesce(m.wording_id, %1$s)
            left join addressee a on a.recommendation_id = r.id
            left join side sd on sd.series_id = r.series_id and sd.code = a.party
            where s.slug = :series and r.state in (:codable)
            order by t.ordinal, r.ordinal, r.code, coalesce(sd.ordinal, 99), a.party
            """
                    .formatted(Subject.STANDING, Subject.OLDER, Readers.NO_OUTDONE_EXAMPLE);

    /** What was found: in the coding that stands, and in the two that were made apart, finished both, and never opened. */
    private static final String FINDINGS =
            """
            select r.code, f.clause, f.degree, c.slot = st.result_slot as stands,
                   case when c.slot < 3 and not m.illustrative and not m.recoded and (select count(*) from coding done
                       where done.mapping_id = m.id and done.slot < 3 and done.done) = 2 then c.slot else 0 end as apart
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join coding c on c.mapping_id = m.id
            join finding f on f.coding_id = c.id
            left join settlement st on st.mapping_id = m.id and m.state in (:shown)
            where s.slug = :series and i.slug = :instrument and %s
            """
                    .formatted(Readers.NO_OUTDONE_EXAMPLE);

    @Inject
    private Rows rows;

    /** The recommendations that these readers see, in the order of themes, each with what they see of its result. */
    List<MatrixRow> lines(String series, String instrument, Readers readers) {
        return rows
                .of(
                        LINES,
                        Map.ofEntries(
                                entry("series", series),
                                entry("instrument", instrument),
                                entry("shown", readers.results()),
                                entry("codable", readers.recommendations())),
                        MatrixRow::of)
                .stream()
                .collect(Collectors.groupingBy(MatrixRow::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MatrixRow::together)
                .toList();
    }

    List<MatrixFindings.Found> findings(String series, String instrument, Readers readers) {
        return rows.of(
                FINDINGS,
                Map.of("series", series, "instrument", instrument, "shown", readers.results()),
                MatrixFindings.Found::of);
    }
}
