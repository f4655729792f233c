package org.throughline.uptake.matrix;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.Readers;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.InstrumentSheets;

/**
 * The results at a glance, in at most six statements whatever the size. No result leaves here before it is settled, or
 * published as single-coded.
 */
@Stateless
public class UptakeMatrix {

    private static final String ABOUT =
            """
            select distinct i.slug
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            where s.slug = :series and s.published_at is not null and m.state in (:shown)
                and r.state in (:codable)
            """;

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

    private static final String MARGIN =
            """
            select f.clause, s.slug, s.title_en, s.title_ja, r.code, f.degree, st.kind as basis, m.illustrative,
                   %1$s as is_member
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
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
            order by s.slug, r.ordinal, f.clause
            """
                    .formatted(Readers.IS_MEMBER);

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private Caller caller;

    @Inject
    private MatrixColumns columns;

    @Inject
    private MatrixRows stored;

    @Inject
    private MatrixLines breakdown;

    @Inject
    private InstrumentSheets instruments;

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

    /**
     * The matrix as a member sees it: results that are settled; for staff also how far the coding of the others is.
     *
     * @throws Refusal.Missing if there is no such series for the caller, or no such instrument
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesMatrix matrix(String series, String instrument) {
        return matrix(series, instrument, LineBy.RECOMMENDATION);
    }

    /** The same by wording or by element; one statement more. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesMatrix matrix(String series, String instrument, LineBy by) {
        SeriesAccess access = scoped.series(series);
        Matrix whole = matrix(series, instrument, Readers.MEMBERS, access.as(STAFF));
        return new SeriesMatrix(access, breakdown.of(by, whole, series, Readers.MEMBERS));
    }

    /**
     * The matrix as anybody may see it.
     *
     * @throws Refusal.Missing if the series is not published, or has published nothing about the instrument
     */
    @PermitAll
    public PublicMatrix published(String series, String instrument) {
        return published(series, instrument, LineBy.RECOMMENDATION);
    }

    /** The same by wording or by element; one statement more. */
    @PermitAll
    public PublicMatrix published(String series, String instrument, LineBy by) {
        SeriesProfile profile = programme.published(series).profile();
        Matrix matrix = matrix(series, instrument, Readers.PUBLIC, false);
        if (matrix.lines().stream().noneMatch(Matrix.Line::isOpen)) {
            throw new Refusal.Missing();
        }
        return new PublicMatrix(profile, breakdown.of(by, matrix, series, Readers.PUBLIC));
    }

    /**
     * The instruments about which a series has published a result.
     *
     * @return their slugs; none for a series that is not published
     */
    @PermitAll
    public Set<String> publishedAbout(String series) {
        return Set.copyOf(rows.of(
                ABOUT,
                Map.ofEntries(
                        entry("series", series),
                        entry("codable", Readers.PUBLIC.recommendations()),
                        entry("shown", Readers.PUBLIC.results())),
                row -> row.text("slug")));
    }

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
                        UptakeMatrix::mark)
                .stream()
                .filter(mark -> own.containsKey(mark.clause()))
                .map(mark -> mark.at(own.getOrDefault(mark.clause(), "")))
                .toList();
    }

    private Matrix matrix(String series, String instrument, Readers readers, boolean staff) {
        MatrixHead head = columns.of(instrument);
        MatrixFindings findings = new MatrixFindings(stored.findings(series, instrument, readers), head.eIds());
        Map<String, Map<String, Degree>> cells = findings.standing();
        List<MatrixRow> found = stored.lines(series, instrument, readers);
        List<Matrix.Line> lines =
                found.stream().map(row -> line(row, head, cells, staff)).toList();
        Set<String> taken =
                lines.stream().flatMap(line -> line.cells().keySet().stream()).collect(Collectors.toSet());
        List<Agreement.Pair> pairs = readers == Readers.PUBLIC ? List.of() : findings.pairs(found);
        return new Matrix(instrument, head.title(), head.signedOn(), head.shown(taken), lines, Agreement.of(pairs));
    }

    private static Matrix.Line line(
            MatrixRow row, MatrixHead head, Map<String, Map<String, Degree>> cells, boolean staff) {
        MatrixRow.Settled settled = row.settled();
        boolean shown = settled != null;
        return new Matrix.Line(
                row.code(),
                row.theme(),
                row.themeTitle(),
                row.words(),
                settled == null ? Uptake.NOT_ASSESSED : settled.uptake(),
                shown || staff ? row.state() : null,
                settled == null ? null : settled.basis(),
                settled != null && settled.illustrative(),
                settled != null && settled.recheck(),
                shown && Flags.isOlder(head.signedOn(), row.madeOn()),
                shown ? cells.getOrDefault(row.code(), Map.of()) : Map.of(),
                row.addressees(),
                MatrixPart.ALL);
    }

    private static MarginMark mark(Row row) {
        return new MarginMark(
                row.text("clause"),
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                row.text("code"),
                row.constant("degree", Degree.class),
                row.constant("basis", Basis.class),
                row.flag("illustrative"),
                row.flag("is_member"));
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
