package org.throughline.assembled.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Millions of sayings, of which many are the same, in little room: each is kept once, and a number for it. */
final class Numbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int of(String saying) {
        Integer known = numbers.putIfAbsent(saying, names.size());
        if (known != null) {
            return known;
        }
        names.add(saying);
        return names.size() - 1;
    }

    /** A list of them that grows. */
    final class Sayings {

        private int[] all = new int[64];
        private int size;

        void add(String saying) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = of(saying);
        }

        Stream<String> stream() {
            return Arrays.stream(all, 0, size).mapToObj(names::get);
        }
    }
}
