package org.throughline.web.ballot.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.ballot.answer.Measure;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.web.page.Texts;

/**
 * The bars of one tally. Answers are shares of those who answered; a scale from 1 to 5 is five cells; what is kept back is
 * hatched.
 */
final class Bars {

    private static final int TOP = 5;

    private final Texts texts;
    private final Bounds bounds;
    private final Measure measure;

    Bars(Texts texts, Measure measure) {
        this.texts = texts;
        this.bounds = new Bounds(texts);
        this.measure = measure;
    }

    List<Reading> of(String label, String tone, Released released) {
        return switch (released) {
            case Released.Withheld withheld -> List.of(new Reading(label, tone, "", hidden(), List.of()));
            case Released.NearlyAll nearly -> List.of(
                    isScale() ? onScale(label, tone, nearly) : share(label, tone, nearly));
            case Released.Exact exact -> List.of(new Reading(
                    label, tone, cast(exact.of()), shares(exact(exact), exact.of()), counts(exact(exact), exact.of())));
            case Released.Bounded bounded -> List.of(new Reading(
                    label,
                    tone,
                    cast(bounded.of()),
                    shares(bounded.ranges(), bounded.of()),
                    counts(bounded.ranges(), bounded.of())));
            case Released.Quartiles scale -> List.of(
                    new Reading(label, tone, cast(scale.of()), cells(scale), quarters(scale)));
            case Released.Approvals approvals -> approvals(label, tone, approvals);
        };
    }

    /** How far the bar of those who agreed reaches for certain; nothing where nobody is known to have. */
    static Optional<String> agreed(Released total) {
        return shares(ranges(total), Math.max(1, total.of())).stream()
                .filter(segment -> segment.kind().equals("agree"))
                .map(Segment::length)
                .findFirst();
    }

    private static Map<String, Range> ranges(Released total) {
        return switch (total) {
            case Released.Exact exact -> exact(exact);
            case Released.NearlyAll nearly -> Map.of(nearly.option(), new Range(nearly.low(), nearly.high()));
            case Released.Bounded bounded -> bounded.ranges();
            case Released.Withheld withheld -> Map.of();
            case Released.Quartiles scale -> Map.of();
            case Released.Approvals approvals -> Map.of();
        };
    }

    private Reading share(String label, String tone, Released.NearlyAll nearly) {
        Map<String, Range> ranges = Map.of(nearly.option(), new Range(nearly.low(), nearly.high()));
        List<ShownCount> counts = new ArrayList<>(counts(ranges, nearly.of()));
        counts.add(others(nearly));
        return new Reading(label, tone, cast(nearly.of()), shares(ranges, nearly.of()), counts);
    }

    private Reading onScale(String label, String tone, Released.NearlyAll nearly) {
        int value = Integer.parseInt(nearly.option());
        List<Segment> cells = new ArrayList<>();
        IntStream.rangeClosed(1, TOP)
                .forEach(cell -> cells.add(Segment.of(cell == value ? "value" : Segment.HIDDEN, cell - 1, cell, TOP)));
        ShownCount most = new ShownCount(
                "value", texts.say("told." + value), bounds.say(new Range(nearly.low(), nearly.high()), nearly.of()));
        return new Reading(label, tone, cast(nearly.of()), cells, List.of(most, others(nearly)));
    }

    private ShownCount others(Released.NearlyAll nearly) {
        return new ShownCount(
                Segment.HIDDEN,
                texts.say("reading.others"),
                bounds.say(new Range(0, nearly.of() - nearly.low()), nearly.of()));
    }

    private List<Reading> approvals(String label, String tone, Released.Approvals told) {
        List<Reading> readings = new ArrayList<>();
        told.approve().forEach((wording, range) -> {
            String of = texts.say("approvals.wording", wording);
            List<Segment> segments = List.of(
                    Segment.of("agree", 0, range.low(), told.of()),
                    Segment.of(Segment.HIDDEN, range.low(), range.high(), told.of()));
            readings.add(new Reading(
                    label.isEmpty() ? of : texts.say("reading.both", of, label),
                    tone,
                    cast(told.of()),
                    segments.stream().filter(segment -> segment.width() > 0).toList(),
                    List.of(new ShownCount("agree", texts.say("reading.accept"), bounds.say(range, told.of())))));
        });
        return readings;
    }

    /** The fewest of each, one after the other; what is left may be any of them. */
    private static List<Segment> shares(Map<String, Range> ranges, int of) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (Map.Entry<String, Range> option : ranges.entrySet()) {
            int to = from + option.getValue().low();
            if (to > from) {
                segments.add(Segment.of(option.getKey(), from, to, of));
            }
            from = to;
        }
        if (from < of) {
            segments.add(Segment.of(Segment.HIDDEN, from, of, of));
        }
        return segments;
    }

    private List<ShownCount> counts(Map<String, Range> ranges, int of) {
        return ranges.entrySet().stream()
                .map(option -> new ShownCount(
                        option.getKey(), texts.say("told." + option.getKey()), bounds.say(option.getValue(), of)))
                .toList();
    }

    private static List<Segment> cells(Released.Quartiles scale) {
        return List.of(
                Segment.of("half", scale.lower().low() - 1, scale.upper().high(), TOP),
                Segment.of("value", scale.median().low() - 1, scale.median().high(), TOP));
    }

    private List<ShownCount> quarters(Released.Quartiles scale) {
        return List.of(
                new ShownCount("value", texts.say("quartile.2"), RoomVerdict.value(scale.median())),
                new ShownCount(
                        "half",
                        texts.say("reading.half"),
                        texts.say(
                                "reading.fromTo", RoomVerdict.value(scale.lower()), RoomVerdict.value(scale.upper()))));
    }

    private static Map<String, Range> exact(Released.Exact exact) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        exact.counts().forEach((option, count) -> ranges.put(option, Range.exactly(count)));
        return ranges;
    }

    private static List<Segment> hidden() {
        return List.of(new Segment(Segment.HIDDEN, 0, 100));
    }

    private boolean isScale() {
        return measure == Measure.IMPORTANCE || measure == Measure.FEASIBILITY;
    }

    private String cast(int ballots) {
        return texts.say(measure == Measure.HANDS ? "reading.hands" : "reading.cast", ballots);
    }
}
