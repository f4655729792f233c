package org.throughline.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What breaks a rule today, one breach a line: the work that is left. A breach that is not on the list fails, and so does a
 * line whose breach is gone, so that a list only becomes shorter; a rule without a list holds without exception. A list of
 * exceptions gives the reason of each behind a bar.
 *
 * <p>After packages have moved, {@code -Darchitecture.list=write} writes the lists anew; lines with reasons are then only
 * taken off, since a reason is written by a person, and no list begins.
 */
final class Outstanding {

    private static final boolean WRITE = "write".equals(System.getProperty("architecture.list"));

    private static final String BAR = " | ";

    private final Path list;
    private final boolean reasoned;

    private Outstanding(String name, boolean reasoned) {
        this.list = House.FOLDER.resolve("ear/src/test/resources/architecture").resolve(name + ".txt");
        this.reasoned = reasoned;
    }

    static Outstanding work(String name) {
        return new Outstanding(name, false);
    }

    static Outstanding exceptions(String name) {
        return new Outstanding(name, true);
    }

    /** Fails unless exactly these breaches are on the list. */
    void hold(String because, Stream<String> breaches) {
        SortedSet<String> found = breaches.collect(Collectors.toCollection(TreeSet::new));
        if (WRITE && Files.exists(list)) {
            write(found);
        }
        SortedMap<String, String> listed = read();
        List<String> faults = new ArrayList<>();
        found.stream()
                .filter(breach -> !listed.containsKey(breach))
                .forEach(breach -> faults.add("new violation: " + breach + "; mend it, do not list it"));
        listed.forEach((breach, reason) -> {
            if (!found.contains(breach)) {
                faults.add("no longer violated: " + breach + "; take it off the list");
            }
            if (reasoned && reason.isBlank()) {
                faults.add("listed without a reason: " + breach);
            }
        });
        if (!faults.isEmpty()) {
            fail(because + " (" + House.FOLDER.relativize(list) + "):\n  " + String.join("\n  ", faults));
        }
    }

    private SortedMap<String, String> read() {
        SortedMap<String, String> listed = new TreeMap<>();
        for (String line : lines()) {
            int bar = reasoned ? line.indexOf(BAR) : -1;
            String breach = bar < 0 ? line : line.substring(0, bar);
            if (!listed.isEmpty() && listed.lastKey().compareTo(breach) >= 0) {
                fail(list.getFileName() + " is out of order, or says twice: " + breach);
            }
            listed.put(breach, bar < 0 ? "" : line.substring(bar + BAR.length()));
        }
        return listed;
    }

    private List<String> lines() {
        return Files.exists(list) ? House.text(list).lines().toList() : List.of();
    }

    private void write(SortedSet<String> found) {
        List<String> kept = reasoned
                ? lines().stream()
                        .filter(line -> found.contains(line.split(" \\| ", 2)[0]))
                        .toList()
                : List.copyOf(found);
        try {
            if (kept.isEmpty()) {
                Files.deleteIfExists(list);
            } else {
                Files.write(list, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
