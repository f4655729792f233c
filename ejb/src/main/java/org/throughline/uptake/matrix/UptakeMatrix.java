package org.throughline.uptake.matrix;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;
import org.throughline.uptake.sheet.Subject;

/**
 * The results at a glance, in at most six statements whatever the size. No result leaves here before it is settled, or
 * published as single-coded.
 */
@Stateless
public class UptakeMatrix {

    /** The states of which members see the result. */
    public static final Set<String> OPEN = Set.of("agreed", "adjudicated", "published");
    /** The state of which everybody does, in a published series. */
    public static final Set<String> PUBLIC = Set.of("published");

    /**
     * That a mapping {@code m} of a recommendation {@code r} is shown: an example is, as long as nothing that the reader may
     * see is coded on the words of the text itself, in the same series and instrument.
     */
    public static final String SHOWN =
            """
            not (m.illustrative and exists (select 1 from mapping coded join recommendation x on x.id = coded.unit_id
                where coded.instrument_id = m.instrument_id and x.series_id = r.series_id
                    and not coded.illustrative and coded.state in (:open)))
            """;

    private static final String LINES =
            """
            select r.code, t.code, t.title_en, t.title_ja, en.text, ja.text, r.made_on,
                   m.state, st.kind, c.uptake, m.illustrative, m.recheck, one.coder, one.uptake, two.coder, two.uptake,
                   (select group_concat(concat(a.party, '\t', coalesce(sd.name_en, ''), '\t', coalesce(sd.name_ja, ''))
                           order by coalesce(sd.ordinal, 99) separator '\n')
                    from addressee a left join side sd on sd.series_id = r.series_id and sd.code = a.party
                    where a.recommendation_id = r.id), %3$s
            from recommendation r
            join series s on s.id = r.series_id
            join theme t on t.id = r.theme_id
            left join mapping m on m.unit_id = r.id
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument) and %3$s
            left join settlement st on st.mapping_id = m.id and m.state in (:open)
            left join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            left join (coding one join coding two on two.mapping_id = one.mapping_id and two.slot = 2 and two.done)
                on one.mapping_id = m.id and one.slot = 1 and one.done and not m.recoded and not m.illustrative
            left join wording_text en on en.language = 'en' and en.wording_id = coalesce(m.wording_id, %1$s)
            left join wording_text ja on ja.language = 'ja' and ja.wording_id = coalesce(m.wording_id, %1$s)
            where s.slug = :series and r.state in (:codable)
            order by t.ordinal, r.ordinal, r.code
            """
                    .formatted(Subject.STANDING, Subject.OLDER, SHOWN);

    /** What was found: in the coding that stands, and in the two that were made apart, finished both, and never opened. */
    private static final String CELLS =
            """
            select r.code, f.clause, f.degree, c.slot = st.result_slot,
                   case when c.slot < 3 and not m.illustrative and not m.recoded and (select count(*) from coding done
                       where done.mapping_id = m.id and done.slot < 3 and done.done) = 2 then c.slot else 0 end
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join coding c on c.mapping_id = m.id
            join finding f on f.coding_id = c.id
            left join settlement st on st.mapping_id = m.id and m.state in (:open)
            where s.slug = :series and i.slug = :instrument and %s
            """
                    .formatted(SHOWN);

    private static final String ABOUT =
            """
            select distinct i.slug, s.slug
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            where s.slug = :series and s.published_at is not null and m.state = 'published' and r.state = 'published'
            """;

    private static final String INSTRUMENTS =
            """
            select i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision,
                   (select count(*) from recommendation r where r.series_id = :series and r.state in (:codable)),
                   coalesce(sum(not m.illustrative), 0), coalesce(sum(not m.illustrative and m.state in (:open)), 0),
                   coalesce(sum(not m.illustrative and m.state = 'published'), 0),
                   coalesce(sum(m.illustrative and m.state in (:open)), 0)
            from instrument i
            left join (mapping m join recommendation x on x.id = m.unit_id and x.series_id = :series)
                on m.instrument_id = i.id
            group by i.id, i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision
            order by i.signed_on desc, i.slug
            """;

    /** That {@code :subject} is a member of the series {@code s}, for a native statement. */
    public static final String MEMBER =
            """
            exists (select 1 from membership b join person p on p.id = b.person_id
                    where p.subject = :subject and (b.scope_id = s.id
                        or b.scope_id in (select w.id from workshop w where w.series_id = s.id)))
            """;

    private static final String MARGIN =
            """
            select f.clause, s.slug, s.title_en, s.title_ja, r.code, f.degree, st.kind, m.illustrative, %1$s
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            join finding f on f.coding_id = c.id
            where i.slug = :instrument and m.state in (:open)
                and (%1$s or (s.published_at is not null and m.state = 'published' and r.state = 'published'))
                and not (m.illustrative and exists (
                    select 1 from mapping coded join recommendation x on x.id = coded.unit_id
                    where coded.instrument_id = m.instrument_id and x.series_id = r.series_id and not coded.illustrative
                        and (coded.state = 'published' or (coded.state in (:open) and %1$s))))
            order by s.slug, r.ordinal, f.clause
            """
                    .formatted(MEMBER);

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private Caller caller;

    @Inject
    private MatrixColumns columns;

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
        List<CodingProgress.Entry> entries =
                rows.of(INSTRUMENTS, Map.of("series", access.id(), "codable", Subject.CODABLE, "open", OPEN)).stream()
                        .map(row -> instrument(row, access.as(STAFF)))
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
        Matrix whole = matrix(series, instrument, OPEN, Subject.CODABLE, access.as(STAFF));
        return new SeriesMatrix(access, breakdown.of(by, whole, series, OPEN));
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
        SeriesProfile profile = programme.published(series);
        Matrix matrix = matrix(series, instrument, PUBLIC, PUBLIC, false);
        if (matrix.lines().stream().noneMatch(Matrix.Line::isOpen)) {
            throw new Refusal.Missing();
        }
        return new PublicMatrix(profile, breakdown.of(by, matrix, series, PUBLIC));
    }

    /**
     * The instruments about which a series has published a result.
     *
     * @return their slugs; none for a series that is not published
     */
    @PermitAll
    public Set<String> publishedAbout(String series) {
        return rows.of(ABOUT, Map.of("series", series)).stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
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
                .of(MARGIN, Map.of("instrument", text.instrument().slug(), "subject", caller.subject(), "open", OPEN))
                .stream()
                .filter(row -> own.containsKey(row.text(0)))
                .map(row -> new MarginMark(
                        own.getOrDefault(row.text(0), ""),
                        row.text(1),
                        row.both(2),
                        row.text(4),
                        Degree.of(row.text(5)),
                        Basis.of(row.text(6)),
                        row.flag(7),
                        row.flag(8)))
                .toList();
    }

    private Matrix matrix(
            String series, String instrument, Set<String> open, Set<String> recommendations, boolean staff) {
        MatrixHead head = columns.of(instrument);
        List<Row> findings = rows.of(CELLS, Map.of("series", series, "instrument", instrument, "open", open));
        Map<String, Map<String, Degree>> cells = cells(findings, head.eIds(), row -> row.flag(3));
        List<Row> found = rows.of(
                LINES,
                Map.ofEntries(
                        entry("series", series),
                        entry("instrument", instrument),
                        entry("open", open),
                        entry("codable", recommendations)));
        List<Matrix.Line> lines =
                found.stream().map(row -> line(row, head, cells, staff)).toList();
        Set<String> taken =
                lines.stream().flatMap(line -> line.cells().keySet().stream()).collect(Collectors.toSet());
        List<Agreement.Pair> pairs = open.equals(OPEN) ? pairs(found, findings, head.eIds()) : List.of();
        return new Matrix(instrument, head.title(), head.signedOn(), head.shown(taken), lines, Agreement.of(pairs));
    }

    /** What two people found apart, whether anybody has decided between them or not. */
    private static List<Agreement.Pair> pairs(List<Row> lines, List<Row> findings, Set<String> clauses) {
        Map<String, Map<String, Degree>> first = cells(findings, clauses, row -> row.number(4) == 1);
        Map<String, Map<String, Degree>> second = cells(findings, clauses, row -> row.number(4) == 2);
        return lines.stream()
                .filter(row -> row.has(12))
                .map(row -> new Agreement.Pair(
                        coded(row, 12, first.getOrDefault(row.text(0), Map.of())),
                        coded(row, 14, second.getOrDefault(row.text(0), Map.of()))))
                .toList();
    }

    private static Agreement.Coded coded(Row row, int column, Map<String, Degree> found) {
        return new Agreement.Coded(row.key(column), Uptake.of(row.text(column + 1)), found);
    }

    /** Degree by recommendation and clause; of several findings in one clause the highest. */
    private static Map<String, Map<String, Degree>> cells(
            List<Row> findings, Set<String> clauses, Predicate<Row> counted) {
        Map<String, Map<String, Degree>> cells = new HashMap<>();
        findings.stream().filter(counted).forEach(row -> cells.computeIfAbsent(row.text(0), code -> new HashMap<>())
                .merge(
                        MatrixHead.clauseOf(row.text(1), clauses),
                        Degree.of(row.text(2)),
                        (one, other) -> one.compareTo(other) < 0 ? other : one));
        return cells;
    }

    private static Matrix.Line line(Row row, MatrixHead head, Map<String, Map<String, Degree>> cells, boolean staff) {
        boolean shown = row.has(8);
        MappingState state = row.has(7) && (shown || staff) ? MappingState.of(row.text(7)) : null;
        return new Matrix.Line(
                row.text(0),
                row.text(1),
                row.both(2),
                row.both(4, 17),
                shown ? Uptake.of(row.text(9)) : Uptake.NOT_ASSESSED,
                state,
                shown ? Basis.of(row.text(8)) : null,
                shown && row.flag(10),
                shown && row.flag(11),
                shown && Flags.isOlder(head.signedOn(), row.date(6)),
                shown ? cells.getOrDefault(row.text(0), Map.of()) : Map.of(),
                parties(row.text(16)),
                MatrixPart.ALL);
    }

    private static List<SideName> parties(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\n"))
                        .map(party -> party.split("\t", 3))
                        .map(party -> new SideName(party[0], new Bilingual(party[1], party[2])))
                        .toList();
    }

    private static CodingProgress.Entry instrument(Row row, boolean staff) {
        return new CodingProgress.Entry(
                row.text(0),
                row.both(1),
                new SignedOn(row.date(3), row.text(4)),
                row.number(5),
                staff ? row.number(6) : row.number(7),
                row.number(7),
                row.number(8),
                row.number(7) > 0 ? 0 : row.number(9));
    }
}
