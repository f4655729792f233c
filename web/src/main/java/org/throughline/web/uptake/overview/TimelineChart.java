package org.throughline.web.uptake.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.uptake.timeline.Timeline;
import org.throughline.uptake.timeline.TimelineBook;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Place;

/**
 * What came after what, laid out from top to bottom; the longer the time between two moments, the further they stand
 * apart, up to a bound.
 *
 * @param base local address of the series' results
 * @param undated what has no known date, below the others
 */
public record TimelineChart(Place place, String base, List<Moment> moments, List<Moment> undated) {

    private static final int TOP = 32;
    private static final int LEAST = 64;
    private static final int MOST = 128;

    public TimelineChart {
        moments = List.copyOf(moments);
        undated = List.copyOf(undated);
    }

    /** What sort of moment it is; each has a shape of its own. */
    public enum Sort implements HasCode {
        WORKSHOP,
        CONSULTATION,
        REPORT,
        INSTRUMENT;

        @Override
        public String code() {
            return HasCode.plain(this);
        }
    }

    /**
     * A moment.
     *
     * @param from its first day; null when not known
     * @param when in words
     * @param what in words
     * @param figures what is counted of it; empty without any
     * @param href where more is to be read; null where the reader may read no more
     * @param y of its middle in the drawing
     */
    public record Moment(
            Sort sort,
            @Nullable LocalDate from,
            String when,
            String what,
            String figures,
            @Nullable String href,
            int y) {

        Moment at(int place) {
            return new Moment(sort, from, when, what, figures, href, place);
        }
    }

    public static TimelineChart of(TimelineBook.SeriesTimeline of, Frame frame) {
        String series = "/s/" + of.access().slug();
        return laidOut(
                Place.in(of.access(), Place.Tab.UPTAKE),
                series + "/uptake",
                moments(of.timeline(), frame, series + "/w/", series + "/recommendations", series + "/uptake/"));
    }

    public static TimelineChart of(TimelineBook.PublicTimeline of, Frame frame) {
        String series = "/s/" + of.series().slug() + "/public";
        return laidOut(
                Place.publicly(of.series()),
                series + "/uptake",
                moments(of.timeline(), frame, null, series, series + "/uptake/"));
    }

    private static List<Moment> moments(
            Timeline timeline, Frame frame, @Nullable String workshops, String report, String results) {
        List<Moment> moments = new ArrayList<>();
        timeline.gatherings()
                .forEach(of -> moments.add(new Moment(
                        of.kind() == WorkshopKind.CONSULTATION ? Sort.CONSULTATION : Sort.WORKSHOP,
                        of.dates().from(),
                        frame.dates(of.dates()),
                        Phrases.either(frame, of.title()),
                        Phrases.either(frame, of.city()),
                        workshops == null ? null : frame.path(workshops + of.slug()),
                        0)));
        timeline.reports()
                .forEach(of -> moments.add(new Moment(
                        Sort.REPORT,
                        of.day(),
                        frame.date(of.day()),
                        frame.t("overview.report"),
                        frame.t("overview.report.figures", of.recommendations()),
                        frame.path(report),
                        0)));
        timeline.instruments()
                .forEach(of -> moments.add(new Moment(
                        Sort.INSTRUMENT,
                        of.signedOn().date(),
                        Phrases.signed(frame, of.signedOn()),
                        Phrases.either(frame, of.title()),
                        of.examples() > 0
                                ? frame.t("overview.instrument.examples", of.examples())
                                : frame.t("overview.instrument.figures", of.settled(), of.taken()),
                        frame.path(results + of.slug()),
                        0)));
        return moments;
    }

    private static TimelineChart laidOut(Place place, String base, List<Moment> all) {
        List<Moment> dated = new ArrayList<>();
        List<Moment> undated = new ArrayList<>();
        all.forEach(moment -> (moment.from() == null ? undated : dated).add(moment));
        dated.sort(Comparator.comparing(TimelineChart::day).thenComparing(Moment::sort));
        List<Moment> placed = new ArrayList<>();
        int y = TOP;
        for (Moment moment : dated) {
            if (!placed.isEmpty()) {
                long days = ChronoUnit.DAYS.between(day(placed.getLast()), day(moment));
                y += (int) Math.clamp(days, LEAST, MOST);
            }
            placed.add(moment.at(y));
        }
        return new TimelineChart(place, base, placed, undated);
    }

    private static LocalDate day(Moment moment) {
        return java.util.Objects.requireNonNull(moment.from());
    }

    /** Those with a date, then those without. */
    public List<Moment> all() {
        List<Moment> all = new ArrayList<>(moments);
        all.addAll(undated);
        return all;
    }

    public int height() {
        return moments.isEmpty() ? 0 : moments.getLast().y() + LEAST;
    }
}
