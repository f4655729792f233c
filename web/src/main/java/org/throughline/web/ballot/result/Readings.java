package org.throughline.web.ballot.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * What is told of one thing that was counted: a sentence, a bar for everybody, and one for each group if groups are told.
 *
 * @param measure what was counted
 * @param verdict the sentence; empty where the bars say it all
 * @param mark where on the bar the fewest that agreed in the round before stand, in per cent; null if there was none
 */
public record Readings(
        Measure measure, String verdict, List<Reading> everybody, List<Reading> groups, @Nullable String mark) {

    public Readings {
        everybody = List.copyOf(everybody);
        groups = List.copyOf(groups);
    }

    /**
     * What is told of a question, by measure.
     *
     * @param earlier what earlier rounds told of it, asked in the same way, the newest first
     */
    public static List<Readings> of(
            QuestionResult result, List<SideName> sides, Language language, List<QuestionResult> earlier) {
        Cut cut = result.round().announcement().cut();
        return result.told().entrySet().stream()
                .map(told ->
                        of(told.getKey(), told.getValue(), cut, sides, language).beside(earlier))
                .toList();
    }

    public static Readings of(Measure measure, Disclosed told, Cut cut, List<SideName> sides, Language language) {
        Texts texts = Texts.in(language);
        Bars bars = new Bars(texts, measure);
        List<Reading> groups = new ArrayList<>();
        if (told.isByGroup()) {
            for (ShownGroup group : ShownGroup.of(told.groups().keySet(), cut, sides, language)) {
                groups.addAll(bars.of(
                        group.name(),
                        group.tone(),
                        Objects.requireNonNull(told.groups().get(group.code()))));
            }
        }
        String all = groups.isEmpty() ? "" : texts.say("released.total");
        return new Readings(
                measure,
                new RoomVerdict(texts).of(measure, told.total()),
                bars.of(all, "", told.total()),
                groups,
                null);
    }

    private Readings beside(List<QuestionResult> earlier) {
        String at = earlier.stream()
                .flatMap(result -> Stream.ofNullable(result.told().get(measure)))
                .flatMap(told -> Bars.agreed(told.total()).stream())
                .findFirst()
                .orElse(null);
        return new Readings(measure, verdict, everybody, groups, at);
    }
}
