package org.throughline.instrument.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.key.ExpressionId;

/**
 * Provisions of several instruments with what stands under them, from the best text held in each language.
 *
 * @param words by slug, language and eId
 */
public record Excerpts(Map<String, Map<String, Map<String, String>>> words) {

    public static final Excerpts NONE = new Excerpts(Map.of());

    /**
     * One provision of one text.
     *
     * @param number as printed; null if none is
     */
    record Line(
            String slug,
            ExpressionId expression,
            String language,
            ExpressionKind kind,
            boolean complete,
            int edition,
            String eId,
            @Nullable String number,
            String words) {

        private static final Comparator<Line> BEST = Comparator.comparing(Line::kind)
                .thenComparing(line -> !line.complete)
                .thenComparing(Line::edition, Comparator.reverseOrder());

        boolean isUnder(String above) {
            return eId.startsWith(above + "__");
        }

        String printed() {
            return number == null ? words : number + " " + words;
        }
    }

    /** @param lines in the order of their texts */
    static Excerpts of(List<Line> lines) {
        Map<String, Map<String, Map<String, String>>> words = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> List.of(line.slug(), line.language())))
                .forEach((key, all) -> words.computeIfAbsent(key.get(0), slug -> new HashMap<>())
                        .put(key.get(1), together(best(all))));
        return new Excerpts(words);
    }

    /** The languages in which a provision is held. */
    public Set<String> languages(String slug, @Nullable String eId) {
        return words.getOrDefault(slug, Map.of()).entrySet().stream()
                .filter(text -> eId != null && text.getValue().containsKey(eId))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public Optional<String> in(String language, String slug, @Nullable String eId) {
        return eId == null
                ? Optional.empty()
                : Optional.ofNullable(words.getOrDefault(slug, Map.of())
                        .getOrDefault(language, Map.of())
                        .get(eId));
    }

    private static List<Line> best(List<Line> lines) {
        ExpressionId best = lines.stream().min(Line.BEST).orElseThrow().expression();
        return lines.stream().filter(line -> line.expression().equals(best)).toList();
    }

    private static Map<String, String> together(List<Line> lines) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = new ArrayList<>(List.of(lines.get(i).words()));
            for (Line below : lines.subList(i + 1, lines.size())) {
                if (!below.isUnder(lines.get(i).eId())) {
                    break;
                }
                parts.add(below.printed());
            }
            words.put(lines.get(i).eId(), String.join("\n", parts));
        }
        return words;
    }
}
