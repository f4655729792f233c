package org.throughline.publication.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much two texts of a collection have in common: the cosine of their words, each weighted by how few texts of the
 * collection have it (tf × idf as in Salton and Buckley 1988). 0 is nothing, 1 the same words.
 */
public final class ItemLikeness {

    private final Map<String, Double> rarity = new HashMap<>();

    /** @param texts by which it is judged how common a word is */
    public ItemLikeness(List<String> texts) {
        Map<String, Integer> holders = new HashMap<>();
        for (String text : texts) {
            new HashSet<>(ItemTerms.of(text)).forEach(term -> holders.merge(term, 1, Integer::sum));
        }
        holders.forEach((term, count) -> rarity.put(term, Math.log(1 + texts.size() / (double) count)));
    }

    public double of(String one, String other) {
        Map<String, Double> first = weights(one);
        Map<String, Double> second = weights(other);
        double product = first.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * second.getOrDefault(entry.getKey(), 0.0))
                .sum();
        double length = length(first) * length(second);
        return length == 0 ? 0 : product / length;
    }

    private Map<String, Double> weights(String text) {
        return ItemTerms.of(text).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue() * rarity.getOrDefault(entry.getKey(), 1.0)));
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
