package org.throughline.uptake.timeline;

import static java.util.Map.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Readers;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.timeline.Timeline.Gathering;
import org.throughline.uptake.timeline.Timeline.Later;
import org.throughline.uptake.timeline.Timeline.Report;

/** Puts a series and what came after it in the order of time, in four statements. It says what came first, not why. */
@Stateless
public class TimelineBook {

    private static final String GATHERINGS =
            """
            select w.slug, w.kind, w.title_en, w.title_ja, w.city_en, w.city_ja, w.starts_on, w.ends_on, w.dates
            from workshop w
            where w.series_id = :series
                and exists (select 1 from membership m where m.person_id = :person and m.scope_id in (w.id, w.series_id))
            order by coalesce(w.starts_on, '9999-12-31'), w.slug
            """;

    private static final String REPORTS =
            """
            select r.made_on, count(*) as recommendations
            from recommendation r join series s on s.id = r.series_id
            where s.slug = :series and r.made_on is not null and r.state in (:codable)
            group by r.made_on order by r.made_on
            """;

    private static final String LATER =
            """
            select i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision,
                   sum(not m.illustrative) as settled,
                   sum(not m.illustrative and c.uptake in (:found)) as taken_up,
                   sum(m.illustrative) as examples
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            where s.slug = :series and r.state in (:codable) and m.state in (:shown)
            group by i.id, i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision
            order by i.signed_on, i.slug
            """;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private Rows rows;

    /** The time of a series as one of its members may know it. */
    public record SeriesTimeline(SeriesAccess access, Timeline timeline) {}

    /** The time of a series as anybody may know it. */
    public record PublicTimeline(SeriesProfile series, Timeline timeline) {}

    /**
     * The time of a series for its members.
     *
     * @throws Refusal.Missing if there is no such series for the caller
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesTimeline of(String series) {
        SeriesAccess access = scoped.series(series);
        List<Gathering> gatherings =
                rows.of(GATHERINGS, Map.of("series", access.id(), "person", access.person()), TimelineBook::gathering);
        return new SeriesTimeline(
                access, new Timeline(gatherings, reports(series, Readers.MEMBERS), later(series, Readers.MEMBERS)));
    }

    /**
     * The time of a series for everybody.
     *
     * @throws Refusal.Missing if the series is not published
     */
    @PermitAll
    public PublicTimeline published(String series) {
        Programme.Published open = programme.published(series);
        List<Gathering> gatherings = open.workshops().stream()
                .map(card -> new Gathering(
                        card.slug(), card.kind(), card.title(), card.place().city(), card.dates()))
                .toList();
        return new PublicTimeline(
                open.profile(),
                new Timeline(gatherings, reports(series, Readers.PUBLIC), later(series, Readers.PUBLIC)));
    }

    private List<Report> reports(String series, Readers readers) {
        return rows.of(
                REPORTS,
                Map.of("series", series, "codable", readers.recommendations()),
                row -> new Report(row.date("made_on"), row.number("recommendations")));
    }

    private List<Later> later(String series, Readers readers) {
        return rows.of(
                LATER,
                Map.ofEntries(
                        entry("series", series),
                        entry("codable", readers.recommendations()),
                        entry("shown", readers.results()),
                        entry("found", Uptake.FOUND)),
                TimelineBook::later);
    }

    private static Later later(Row row) {
        int settled = row.number("settled");
        int examples = row.number("examples");
        return new Later(
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                new SignedOn(row.dateOrNull("signed_on"), row.text("signed_on_precision")),
                settled,
                row.number("taken_up"),
                settled > 0 ? 0 : examples);
    }

    private static Gathering gathering(Row row) {
        return new Gathering(
                row.text("slug"),
                row.constant("kind", WorkshopKind.class),
                BilingualColumns.both(row, "title"),
                BilingualColumns.both(row, "city"),
                new Dates(row.dateOrNull("starts_on"), row.dateOrNull("ends_on"), row.text("dates")));
    }
}
