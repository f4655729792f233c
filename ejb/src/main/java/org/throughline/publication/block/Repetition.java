package org.throughline.publication.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.throughline.publication.pairing.ItemTerms;

/** Which passages say, among more, all that another one says, word for word; punctuation and capitals do not count. */
public final class Repetition {

    private static final int LEAST_TERMS = 6;
    private static final int KEY = 4;

    private final List<List<String>> terms;
    private final Map<List<String>, List<Integer>> holders = new HashMap<>();

    public Repetition(List<String> texts) {
        terms = texts.stream().map(ItemTerms::of).toList();
        for (int i = 0; i < terms.size(); i++) {
            List<String> text = terms.get(i);
            for (int at = 0; at + KEY <= text.size(); at++) {
                List<Integer> known = holders.computeIfAbsent(text.subList(at, at + KEY), key -> new ArrayList<>());
                if (known.isEmpty() || known.getLast() != i) {
                    known.add(i);
                }
            }
        }
    }

    /**
     * The first longer passage that says all of one.
     *
     * @param may which passages come into question
     */
    public Optional<Integer> holder(int index, IntPredicate may) {
        List<String> wanted = terms.get(index);
        if (wanted.size() < LEAST_TERMS) {
            return Optional.empty();
        }
        return holders.getOrDefault(wanted.subList(0, KEY), List.of()).stream()
                .filter(i -> i != index && may.test(i))
                .filter(i -> terms.get(i).size() > wanted.size())
                .filter(i -> Collections.indexOfSubList(terms.get(i), wanted) >= 0)
                .findFirst();
    }
}
