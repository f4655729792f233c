package org.throughline.uptake.margin;

import static java.util.Map.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.identity.Caller;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Readers;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.InstrumentSheets;

/** The marks of results beside the texts in which they were found. */
@Stateless
public class MarginMarks {

    private static final String MARGIN =
            """
            select f.clause, s.slug, s.title_en, s.title_ja, r.code, coalesce(e.ordinal, 0) as element, f.degree, st.kind as basis, m.illustrative,
                   %1$s as is_member
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            join finding f on f.coding_id = c.id
            where i.slug = :instrument and m.state in (:shown)
                and (%1$s or (s.published_at is not null and m.state in (:public) and r.state in (:codable)))
                and not (m.illustrative and exists (
                    select 1 from mapping coded join recommendation x on x.id = coded.unit_id
                    where coded.instrument_id = m.instrument_id and x.series_id = r.series_id and not coded.illustrative
                        and (coded.state in (:public) or (coded.state in (:shown) and %1$s))))
            order by s.slug, r.ordinal, e.ordinal, f.clause
            """
                    .formatted(Readers.IS_MEMBER);

    private static final String OWN =
            """
            select distinct i.slug
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.recommendation_id
            join series s on s.id = r.series_id
            where m.state in (:shown) and %s
            """
                    .formatted(Readers.IS_MEMBER);

    @Inject
    private Caller caller;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private Rows rows;

    /**
     * The recommendations that the clauses of an instrument took up, at their places in one of its texts, as far as the
     * caller may see: results of series of which the caller is a member, and what others have published. One statement; at
     * most three more if it is not the text that gives the clauses their names.
     */
    @PermitAll
    public List<MarginMark> marginFor(ExpressionReading text) {
        Map<String, String> own = instruments.places(text);
        return rows
                .of(
                        MARGIN,
                        Map.ofEntries(
                                entry("instrument", text.instrument().slug()),
                                entry("subject", caller.subject()),
                                entry("shown", Readers.MEMBERS.results()),
                                entry("public", Readers.PUBLIC.results()),
                                entry("codable", Readers.PUBLIC.recommendations())),
                        MarginMarks::mark)
                .stream()
                .filter(mark -> own.containsKey(mark.clause()))
                .map(mark -> mark.at(own.getOrDefault(mark.clause(), "")))
                .toList();
    }

    /** The instruments, by their slugs, that a series of which the caller is a member has results about. One statement. */
    @PermitAll
    public Set<String> own() {
        return Set.copyOf(rows.of(
                OWN, Map.of("subject", caller.subject(), "shown", Readers.MEMBERS.results()), row -> row.text("slug")));
    }

    private static MarginMark mark(Row row) {
        return new MarginMark(
                row.text("clause"),
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                UnitOfCoding.code(row.text("code"), row.number("element")),
                row.constant("degree", Degree.class),
                row.constant("basis", Basis.class),
                row.flag("illustrative"),
                row.flag("is_member"));
    }
}
