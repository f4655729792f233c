package org.throughline.web.ballot.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Released;

/** Why something on a page is not shown, each reason once. */
public final class Withheld {

    private Withheld() {}

    /** Keys of the sentences, in the order in which the page comes to them. */
    public static List<String> reasons(Collection<QuestionResult> results) {
        return results.stream()
                .flatMap(result -> result.told().entrySet().stream())
                .flatMap(Withheld::of)
                .distinct()
                .toList();
    }

    public static List<String> reasons(Measure measure, Disclosed told) {
        return of(Map.entry(measure, told)).toList();
    }

    private static Stream<String> of(Map.Entry<Measure, Disclosed> told) {
        Disclosed all = told.getValue();
        if (all.total() instanceof Released.Withheld withheld) {
            return Stream.of(
                    told.getKey() == Measure.HANDS
                            ? "withheld.hands"
                            : "withheld." + withheld.reason().code());
        }
        return all.groups().isEmpty() || all.isByGroup() ? Stream.of() : Stream.of("withheld.groups");
    }
}
