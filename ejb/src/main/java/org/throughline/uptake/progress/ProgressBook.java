package org.throughline.uptake.progress;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.Readers;
import org.throughline.uptake.sheet.BilingualColumns;

/** How far a series is coded against each instrument. */
@Stateless
public class ProgressBook {

    private static final String INSTRUMENTS =
            """
            select i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision,
                   (select count(*) from recommendation r where r.series_id = :series and r.state in (:codable))
                       as recommendations,
                   coalesce(sum(not m.illustrative), 0) as begun,
                   coalesce(sum(not m.illustrative and m.state in (:shown)), 0) as settled,
                   coalesce(sum(not m.illustrative and m.state in (:public)), 0) as published,
                   coalesce(sum(m.illustrative and m.state in (:shown)), 0) as examples
            from instrument i
            left join (mapping m join recommendation x on x.id = m.unit_id and x.series_id = :series)
                on m.instrument_id = i.id
            group by i.id, i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision
            order by i.signed_on desc, i.slug
            """;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Rows rows;

    /** The instruments, newest first, and how far the series is coded against each; two statements. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public CodingProgress progress(String series) {
        SeriesAccess access = scoped.series(series);
        List<CodingProgress.Entry> entries = rows
                .of(
                        INSTRUMENTS,
                        Map.ofEntries(
                                entry("series", access.id()),
                                entry("codable", Readers.MEMBERS.recommendations()),
                                entry("shown", Readers.MEMBERS.results()),
                                entry("public", Readers.PUBLIC.results())),
                        row -> instrument(row, access.as(STAFF)))
                .stream()
                .filter(instrument -> access.as(STAFF) || instrument.settled() + instrument.examples() > 0)
                .toList();
        return new CodingProgress(access, entries);
    }

    private static CodingProgress.Entry instrument(Row row, boolean staff) {
        int begun = row.number("begun");
        int settled = row.number("settled");
        int examples = row.number("examples");
        return new CodingProgress.Entry(
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                new SignedOn(row.dateOrNull("signed_on"), row.text("signed_on_precision")),
                row.number("recommendations"),
                staff ? begun : settled,
                settled,
                row.number("published"),
                settled > 0 ? 0 : examples);
    }
}
