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
import org.throughline.identity.Role;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.Readers;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.agreement.Agreement;

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

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private MatrixColumns columns;

    @Inject
    private MatrixRows stored;

    @Inject
    private MatrixLines breakdown;

    @Inject
    private Rows rows;

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
                settled == null
                        ? new UptakeResult(Uptake.NOT_ASSESSED, staff ? row.state() : null, null, false, false, false)
                        : settled.result(row.state(), Flags.isOlder(head.signedOn(), row.madeOn())),
                shown ? cells.getOrDefault(row.code(), Map.of()) : Map.of(),
                row.addressees(),
                MatrixPart.ALL);
    }
}
