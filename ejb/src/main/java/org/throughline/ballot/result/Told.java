package org.throughline.ballot.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Reason;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Withheld;

/**
 * One figure of what is told of a question.
 *
 * @param side of which the figure is; empty for the total
 * @param ordinal its place among the figures of that side
 * @param choice whose count it is; empty if withheld
 * @param ballots cast, over all choices
 * @param reason why nothing is told; else empty
 */
record Told(
        UUID question,
        String side,
        int ordinal,
        String form,
        String choice,
        int low,
        int high,
        int ballots,
        String reason) {

    static final String TOTAL = "";

    private static final String WITHHELD = "withheld";
    private static final String NEARLY_ALL = "nearly_all";
    private static final String EXACT = "exact";
    private static final String BOUNDED = "bounded";

    static List<Told> of(UUID question, Disclosed disclosed) {
        List<Told> figures = new ArrayList<>(of(question, TOTAL, disclosed.total()));
        disclosed.sides().forEach((side, released) -> figures.addAll(of(question, side, released)));
        return figures;
    }

    /** @param figures all of one question, in the order of their sides and places */
    static Disclosed disclosed(List<Told> figures) {
        Map<String, List<Told>> sides = new LinkedHashMap<>();
        figures.forEach(figure ->
                sides.computeIfAbsent(figure.side(), side -> new ArrayList<>()).add(figure));
        Released total = released(sides.getOrDefault(TOTAL, List.of()));
        sides.remove(TOTAL);
        Map<String, Released> bySide = new LinkedHashMap<>();
        sides.forEach((side, ofSide) -> bySide.put(side, released(ofSide)));
        return new Disclosed(total, bySide);
    }

    String line() {
        return String.join(
                "\t",
                question.toString(),
                side,
                Integer.toString(ordinal),
                form,
                choice,
                Integer.toString(low),
                Integer.toString(high),
                Integer.toString(ballots),
                reason);
    }

    static Told parse(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new Told(
                UUID.fromString(fields.get(0)),
                fields.get(1),
                Integer.parseInt(fields.get(2)),
                fields.get(3),
                fields.get(4),
                Integer.parseInt(fields.get(5)),
                Integer.parseInt(fields.get(6)),
                Integer.parseInt(fields.get(7)),
                fields.get(8));
    }

    private static List<Told> of(UUID question, String side, Released released) {
        return switch (released) {
            case Withheld withheld -> List.of(new Told(
                    question, side, 0, WITHHELD, "", 0, 0, 0, withheld.reason().code()));
            case NearlyAll nearly -> List.of(new Told(
                    question, side, 0, NEARLY_ALL, nearly.option(), nearly.low(), nearly.high(), nearly.of(), ""));
            case Exact exact -> {
                Map<String, Range> ranges = new LinkedHashMap<>();
                exact.counts().forEach((option, count) -> ranges.put(option, new Range(count, count)));
                yield of(question, side, EXACT, ranges, exact.of());
            }
            case Bounded bounded -> of(question, side, BOUNDED, bounded.ranges(), bounded.of());
        };
    }

    private static List<Told> of(UUID question, String side, String form, Map<String, Range> ranges, int ballots) {
        List<Told> figures = new ArrayList<>();
        ranges.forEach((option, range) -> figures.add(
                new Told(question, side, figures.size(), form, option, range.low(), range.high(), ballots, "")));
        return figures;
    }

    private static Released released(List<Told> figures) {
        Told first = figures.getFirst();
        return switch (first.form()) {
            case WITHHELD -> new Withheld(Reason.of(first.reason()));
            case NEARLY_ALL -> new NearlyAll(first.choice(), first.low(), first.high(), first.ballots());
            case EXACT -> {
                Map<String, Integer> counts = new LinkedHashMap<>();
                figures.forEach(figure -> counts.put(figure.choice(), figure.low()));
                yield new Exact(counts);
            }
            case BOUNDED -> {
                Map<String, Range> ranges = new LinkedHashMap<>();
                figures.forEach(figure -> ranges.put(figure.choice(), new Range(figure.low(), figure.high())));
                yield new Bounded(ranges, first.ballots());
            }
            default -> throw new IllegalStateException("no form of telling: " + first.form());
        };
    }
}
