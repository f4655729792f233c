package org.throughline.web.ballot.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.Measure;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.web.page.Texts;

/** What the figures of everybody say, in one sentence that claims no more than they do. */
final class RoomVerdict {

    private static final List<String> POSITIONS = List.of("agree", "disagree");

    private final Texts texts;
    private final Bounds bounds;

    RoomVerdict(Texts texts) {
        this.texts = texts;
        this.bounds = new Bounds(texts);
    }

    String of(Measure measure, Released total) {
        return switch (total) {
            case Released.Withheld withheld -> texts.say("verdict.none");
            case Released.NearlyAll nearly -> sentence(
                    bounds.rely(new Range(nearly.low(), nearly.high())), nearly.of(), nearly.option());
            case Released.Exact exact -> positions(exact.of(), exactly(exact.counts()));
            case Released.Bounded bounded -> positions(bounded.of(), bounded.ranges());
            case Released.Quartiles scale -> texts.say(
                    "verdict.scale", value(scale.median()), value(scale.lower()), value(scale.upper()));
            case Released.Approvals approvals -> "";
        };
    }

    private String positions(int cast, Map<String, Range> ranges) {
        Range agree = ranges.getOrDefault(POSITIONS.getFirst(), Range.ZERO);
        Range disagree = ranges.getOrDefault(POSITIONS.getLast(), Range.ZERO);
        return texts.say("verdict.positions", capital(bounds.rely(agree)), cast, bounds.rely(disagree));
    }

    private String sentence(String bound, int of, String option) {
        return texts.say("verdict.one", capital(bound), of, texts.say("told." + option));
    }

    private static Map<String, Range> exactly(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> Range.exactly(count.getValue())));
    }

    /** A value of a scale, or two where it only follows from groups. */
    static String value(Range range) {
        return range.isExact() ? Integer.toString(range.low()) : range.low() + "–" + range.high();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
