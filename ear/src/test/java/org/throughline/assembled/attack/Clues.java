package org.throughline.assembled.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.assembled.attack.Evidence.Piece;

/**
 * Whatever could have to do with somebody's answer in a round: what stands beside both their names, how long it is, and,
 * where a round has as many nameless things as voters, the one that has the same place in an order as the voter has in
 * another.
 */
final class Clues {

    private static final int LONGEST = 60;
    private static final int BYTES = 192;
    private static final int FEWEST = 3;
    private static final int MOST = 60;

    private final Known known;
    private final Map<UUID, Set<String>> voters;
    private final Map<Place, Numbers.Sayings> clues = new HashMap<>();
    private final Numbers numbers = new Numbers();
    private final Map<String, Map<UUID, List<Piece>>> nameless = new TreeMap<>();
    private final Map<String, Map<UUID, List<String>>> named = new TreeMap<>();

    private Clues(Known known, Map<UUID, Set<String>> voters) {
        this.known = known;
        this.voters = voters;
    }

    /** @param voters by round, who cast a ballot: as participation is known, or assumed to be */
    static Clues of(Evidence evidence, Known known, Map<UUID, Set<String>> voters) {
        Clues clues = new Clues(known, voters);
        voters.forEach((round, all) -> clues.named
                .computeIfAbsent("sorted", source -> new HashMap<>())
                .put(round, all.stream().sorted().toList()));
        clues.read(evidence);
        clues.match(clues.nameless, clues.named);
        return clues;
    }

    /** What follows from more evidence, alone and together with what was there; without what was known before. */
    Clues and(Evidence more) {
        Clues all = new Clues(known, voters);
        all.read(more);
        all.match(all.nameless, all.named);
        all.match(all.nameless, named);
        all.match(nameless, all.named);
        return all;
    }

    Stream<String> of(Place place) {
        Numbers.Sayings own = clues.get(place);
        return own == null ? Stream.of() : own.stream();
    }

    private void read(Evidence evidence) {
        for (Piece piece : evidence.pieces()) {
            if (piece.round() == null) {
                continue;
            }
            if (piece.voter() == null) {
                nameless.computeIfAbsent(piece.source(), source -> new HashMap<>())
                        .computeIfAbsent(piece.round(), round -> new ArrayList<>())
                        .add(piece);
                continue;
            }
            read(piece).forEach(clue -> add(new Place(piece.round(), piece.voter()), clue));
            if (voters.getOrDefault(piece.round(), Set.of()).contains(piece.voter())) {
                List<String> order = named.computeIfAbsent(piece.source(), source -> new HashMap<>())
                        .computeIfAbsent(piece.round(), round -> new ArrayList<>());
                order.remove(piece.voter());
                order.add(piece.voter());
            }
        }
    }

    private void add(Place place, String clue) {
        clues.computeIfAbsent(place, key -> numbers.new Sayings()).add(clue);
    }

    /** The orders in which voters appear, against the orders of as many nameless things. */
    private void match(Map<String, Map<UUID, List<Piece>>> things, Map<String, Map<UUID, List<String>>> people) {
        things.forEach((source, rounds) -> rounds.forEach((round, pieces) -> {
            if (pieces.size() >= FEWEST && pieces.size() <= MOST) {
                orders(pieces)
                        .forEach((order, list) -> people.forEach((by, sequences) -> match(
                                source + "~" + order + "~" + by,
                                list,
                                sequences.getOrDefault(round, List.of()),
                                round)));
            }
        }));
    }

    private void match(String how, List<Piece> pieces, List<String> people, UUID round) {
        if (pieces.size() != people.size()) {
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            Place place = new Place(round, people.get(i));
            read(pieces.get(i)).forEach(clue -> add(place, how + ":" + clue));
        }
    }

    /** As they were found, and by each of their fields. */
    private static Map<String, List<Piece>> orders(List<Piece> pieces) {
        Map<String, List<Piece>> orders = new LinkedHashMap<>();
        orders.put("found", pieces);
        Trace first = pieces.getFirst().traces().getFirst();
        for (String field : first.fields().keySet()) {
            Comparator<Piece> byField = Comparator.comparing(
                    piece -> padded(piece.traces().getFirst().fields().getOrDefault(field, "")));
            orders.put(field, pieces.stream().sorted(byField).toList());
        }
        return orders;
    }

    private static String padded(String value) {
        return value.matches("[0-9]{1,19}") ? "0".repeat(20 - value.length()) + value : value;
    }

    private Set<String> read(Piece piece) {
        Set<String> read = new HashSet<>();
        for (Trace trace : piece.traces()) {
            trace.fields().forEach((name, value) -> {
                String at = trace.source() + "." + name;
                if (!known.isName(value)) {
                    read.add(at + " has length " + value.length());
                    if (value.length() <= LONGEST) {
                        read.add(at + "=" + value);
                    }
                    int bytes = isHex(value) ? Math.min(value.length() / 2, BYTES) : 0;
                    for (int i = 0; i < 2 * bytes; i += 2) {
                        read.add(at + "[" + i / 2 + "]=" + value.substring(i, i + 2));
                    }
                    for (String word : value.split("[^A-Za-z0-9_.-]+")) {
                        if (!word.isEmpty() && word.length() <= LONGEST && !known.isName(word)) {
                            read.add(trace.source() + " says " + word);
                        }
                    }
                }
            });
        }
        return read;
    }

    private static boolean isHex(String value) {
        return value.length() >= 32
                && value.length() % 2 == 0
                && value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
