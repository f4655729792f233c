package org.throughline.ballot.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.Released.Approvals;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Quartiles;
import org.throughline.disclosure.Released.Withheld;
import org.throughline.disclosure.WithholdingReason;

/** What is told, taken apart into figures and put together again. */
final class TallyLines {

    private static final String WITHHELD = "withheld";
    private static final String NEARLY_ALL = "nearly_all";
    private static final String EXACT = "exact";
    private static final String BOUNDED = "bounded";
    private static final String QUARTILES = "quartiles";
    private static final String APPROVALS = "approvals";

    private final QuestionId question;
    private final Measure measure;

    private TallyLines(QuestionId question, Measure measure) {
        this.question = question;
        this.measure = measure;
    }

    static List<TallyLine> of(QuestionId question, Measure measure, Disclosed disclosed) {
        TallyLines figures = new TallyLines(question, measure);
        List<TallyLine> all = new ArrayList<>(figures.of(TallyLine.TOTAL, disclosed.total()));
        disclosed.groups().forEach((group, released) -> all.addAll(figures.of(group, released)));
        return all;
    }

    /** @param figures all of one measure of a question, in the order of their groups and places */
    static Disclosed disclosed(List<TallyLine> figures) {
        Map<String, List<TallyLine>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(figure.group(), group -> new ArrayList<>())
                .add(figure));
        Released total = released(groups.getOrDefault(TallyLine.TOTAL, List.of()));
        groups.remove(TallyLine.TOTAL);
        Map<String, Released> byGroup = new LinkedHashMap<>();
        groups.forEach((group, ofGroup) -> byGroup.put(group, released(ofGroup)));
        return new Disclosed(total, byGroup);
    }

    private List<TallyLine> of(String group, Released released) {
        return switch (released) {
            case Withheld withheld -> List.of(new TallyLine(
                    question,
                    measure,
                    group,
                    0,
                    WITHHELD,
                    "",
                    0,
                    0,
                    0,
                    withheld.reason().code()));
            case NearlyAll nearly -> of(
                    group, NEARLY_ALL, Map.of(nearly.option(), new Range(nearly.low(), nearly.high())), nearly.of());
            case Exact exact -> {
                Map<String, Range> ranges = new LinkedHashMap<>();
                exact.counts().forEach((option, count) -> ranges.put(option, Range.exactly(count)));
                yield of(group, EXACT, ranges, exact.of());
            }
            case Bounded bounded -> of(group, BOUNDED, bounded.ranges(), bounded.of());
            case Quartiles told -> {
                Map<String, Range> quarters = new LinkedHashMap<>();
                quarters.put("lower", told.lower());
                quarters.put("median", told.median());
                quarters.put("upper", told.upper());
                yield of(group, QUARTILES, quarters, told.of());
            }
            case Approvals told -> of(group, APPROVALS, told.approve(), told.of());
        };
    }

    private List<TallyLine> of(String group, String form, Map<String, Range> ranges, int ballots) {
        List<TallyLine> figures = new ArrayList<>();
        ranges.forEach((option, range) -> figures.add(new TallyLine(
                question, measure, group, figures.size(), form, option, range.low(), range.high(), ballots, "")));
        return figures;
    }

    private static Released released(List<TallyLine> figures) {
        TallyLine first = figures.getFirst();
        Map<String, Range> ranges = new LinkedHashMap<>();
        figures.forEach(figure -> ranges.put(figure.choice(), new Range(figure.low(), figure.high())));
        return switch (first.form()) {
            case WITHHELD -> new Withheld(WithholdingReason.of(first.reason()));
            case NEARLY_ALL -> new NearlyAll(first.choice(), first.low(), first.high(), first.ballots());
            case EXACT -> {
                Map<String, Integer> counts = new LinkedHashMap<>();
                ranges.forEach((option, range) -> counts.put(option, range.low()));
                yield new Exact(counts);
            }
            case BOUNDED -> new Bounded(ranges, first.ballots());
            case QUARTILES -> {
                List<Range> quarters = List.copyOf(ranges.values());
                yield new Quartiles(quarters.get(0), quarters.get(1), quarters.get(2), first.ballots());
            }
            case APPROVALS -> new Approvals(ranges, first.ballots());
            default -> throw new IllegalStateException("no form of telling: " + first.form());
        };
    }
}
