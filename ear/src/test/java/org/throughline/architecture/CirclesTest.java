package org.throughline.architecture;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void packages_form_no_circle() {
        Map<String, SortedSet<String>> known = House.dependencies();
        Outstanding.work("circles")
                .hold(
                        "a room is understood with those below it and without those above",
                        known.entrySet().stream().flatMap(room -> room.getValue().stream()
                                .filter(other -> isReached(room.getKey(), other, known, new HashSet<>()))
                                .map(other -> room.getKey() + " -> " + other)));
    }

    private static boolean isReached(String room, String from, Map<String, SortedSet<String>> known, Set<String> seen) {
        return room.equals(from)
                || seen.add(from)
                        && known.getOrDefault(from, Collections.emptySortedSet()).stream()
                                .anyMatch(next -> isReached(room, next, known, seen));
    }
}
