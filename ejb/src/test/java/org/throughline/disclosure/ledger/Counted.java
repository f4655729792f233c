package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People who are counted in the same groups of the same releases.
 *
 * @param groups in which group of each release; -1 in none
 */
record Counted(List<Integer> groups, List<Insider> people) {

    /**
     * All who are counted anywhere, apart where no release has one in a group with the other: these tell nothing of each
     * other.
     */
    static List<List<Counted>> apart(Chain chain, List<Insider> people, Shown shown) {
        Map<List<Integer>, List<Insider>> alike = people.stream()
                .collect(Collectors.groupingBy(
                        person -> shown.groups(chain.cohorts().get(person.cohort())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.remove(Collections.nCopies(shown.rounds().size(), -1));
        List<List<Counted>> apart = new ArrayList<>();
        alike.forEach((groups, those) -> join(new Counted(groups, those), apart));
        return apart;
    }

    boolean in(int place) {
        return groups.get(place) >= 0;
    }

    private static void join(Counted next, List<List<Counted>> apart) {
        List<List<Counted>> meeting = apart.stream()
                .filter(some -> some.stream().anyMatch(next::meets))
                .toList();
        apart.removeAll(meeting);
        List<Counted> one = new ArrayList<>(List.of(next));
        meeting.forEach(one::addAll);
        apart.add(one);
    }

    private boolean meets(Counted other) {
        return IntStream.range(0, groups.size())
                .anyMatch(place -> in(place) && groups.get(place).equals(other.groups.get(place)));
    }
}
