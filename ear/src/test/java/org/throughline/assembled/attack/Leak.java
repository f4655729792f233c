package org.throughline.assembled.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ballot boxes that leak, as others are built: what each would have left behind of the very ballots that were cast, beside
 * what ours left.
 */
enum Leak {
    /** Ballots without names, each with its time; the access log has the names. */
    TIMESTAMP {
        @Override
        List<Trace> left(Scene scene) {
            return scene.shuffled(
                    cast -> row("table/ballot", cast.round(), "choice", word(cast), "cast_at", cast.moment()));
        }
    },
    /** Ballots without names in the order of their coming. */
    SEQUENTIAL_ID {
        @Override
        List<Trace> left(Scene scene) {
            Map<Cast, Integer> order = new LinkedHashMap<>();
            scene.casts().stream()
                    .sorted(java.util.Comparator.comparingLong(Cast::moment))
                    .forEach(cast -> order.put(cast, order.size()));
            return scene.shuffled(cast ->
                    row("table/ballot", cast.round(), "choice", word(cast), "id", order.getOrDefault(cast, -1)));
        }
    },
    PLAIN_CHOICE {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(
                    cast -> row("table/ballot", cast.round(), "voter", cast.voter(), "choice", cast.letters()));
        }
    },
    /** Encrypted, but no longer than the answer. */
    LENGTH {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> {
                byte[] sealed = new byte[28 + word(cast).length()];
                scene.random().nextBytes(sealed);
                return row(
                        "table/ballot",
                        cast.round(),
                        "voter",
                        cast.voter(),
                        "sealed",
                        HexFormat.of().formatHex(sealed));
            });
        }
    },
    AUDIT_VALUE {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> row(
                    "table/audit_event", cast.round(), "actor", cast.voter(), "value", "ballot cast: " + word(cast)));
        }
    },
    MAIL {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> line(
                    "mail/box",
                    "To: " + cast.voter() + "@example.invalid In the round " + cast.round() + " you answered "
                            + word(cast) + " to the first question."));
        }
    },
    /** "Nearly all", with the true number as its lower bound. */
    UNCLAMPED_BAND {
        @Override
        List<Trace> left(Scene scene) {
            return scene.tallies((round, counts, all) -> counts.entrySet().stream()
                    .filter(count -> count.getValue() >= all - 3)
                    .map(count -> counted(round, count.getKey(), count.getValue(), all, all))
                    .toList());
        }
    },
    /** Exact counts always, so "all of them" when all of them did. */
    EXACT_UNANIMITY {
        @Override
        List<Trace> left(Scene scene) {
            return scene.tallies((round, counts, all) -> counts.entrySet().stream()
                    .map(count -> counted(round, count.getKey(), count.getValue(), count.getValue(), all))
                    .toList());
        }
    },
    /** The answers to both questions counted together. */
    STORED_MULTISET {
        @Override
        List<Trace> left(Scene scene) {
            List<Trace> left = new ArrayList<>();
            scene.byRound().forEach((round, casts) -> casts.stream()
                    .collect(Collectors.groupingBy(Cast::letters, TreeMap::new, Collectors.counting()))
                    .forEach((letters, count) -> left.add(row(
                            "table/multiset",
                            round,
                            "first",
                            word(letters.charAt(0)),
                            "second",
                            word(letters.charAt(1)),
                            "count",
                            count))));
            return left;
        }
    },
    /** The private key was not destroyed. */
    SURVIVING_KEY {
        @Override
        List<Trace> left(Scene scene) {
            List<Trace> left = new ArrayList<>();
            scene.privateKeys()
                    .forEach((round, key) -> left.add(
                            row("vault/file", round, "content", HexFormat.of().formatHex(key))));
            return left;
        }
    },
    /** A guard against sending twice keeps a hash of what was sent. */
    BODY_HASH {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> row(
                    "table/idempotency",
                    cast.round(),
                    "voter",
                    cast.voter(),
                    "body",
                    HexFormat.of()
                            .formatHex(Certain.sha256(("q1=" + cast.letters().charAt(0) + "&q2="
                                            + cast.letters().charAt(1))
                                    .getBytes(StandardCharsets.US_ASCII)))));
        }
    },
    LOG_LINE {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> line(
                    "log/server",
                    "FINE casting for " + cast.voter() + " in " + cast.round() + ": [first="
                            + cast.letters().charAt(0) + "]"));
        }
    },
    /** The page that says what was recorded repeats it. */
    ANSWER_LENGTH {
        @Override
        List<Trace> left(Scene scene) {
            return scene.each(cast -> row(
                    "access/recorded",
                    cast.round(),
                    "voter",
                    cast.voter(),
                    "received",
                    4200 + 3 * word(cast).length()));
        }
    },
    /** The voter's turnout and a nameless ballot in one transaction of the row log. */
    ONE_TRANSACTION {
        @Override
        List<Trace> left(Scene scene) {
            return scene.several(cast -> {
                long transaction = scene.next();
                return List.of(
                        new Trace(
                                "binlog/turnout/insert",
                                transaction,
                                Map.of("c0", cast.round().toString(), "c1", cast.voter())),
                        new Trace(
                                "binlog/ballot/insert",
                                transaction,
                                Map.of("c0", cast.round().toString(), "c1", word(cast))));
            });
        }
    },
    /** A list of the answers in the order of the electorate. */
    ORDER_OF_THE_ELECTORATE {
        @Override
        List<Trace> left(Scene scene) {
            List<Trace> left = new ArrayList<>();
            scene.byRound().values().forEach(casts -> casts.stream()
                    .sorted(java.util.Comparator.comparing(Cast::voter))
                    .forEach(cast -> left.add(row(
                            "vault/list", cast.round(), "answer", cast.letters().charAt(0)))));
            return left;
        }
    };

    private static final Map<Character, String> WORDS =
            Map.of('a', "agree", 'd', "disagree", 's', "abstain", 'n', "no-position");
    private static long count = Long.MAX_VALUE / 2;

    /** What was there when the ballots were cast. */
    record Scene(List<Cast> casts, Map<UUID, byte[]> privateKeys, Random random) {

        interface Count {
            List<Trace> of(UUID round, Map<String, Integer> counts, int all);
        }

        Map<UUID, List<Cast>> byRound() {
            return casts.stream().collect(Collectors.groupingBy(Cast::round, LinkedHashMap::new, Collectors.toList()));
        }

        List<Trace> each(java.util.function.Function<Cast, Trace> left) {
            return casts.stream().map(left).toList();
        }

        List<Trace> several(java.util.function.Function<Cast, List<Trace>> left) {
            return casts.stream().flatMap(cast -> left.apply(cast).stream()).toList();
        }

        List<Trace> shuffled(java.util.function.Function<Cast, Trace> left) {
            List<Cast> mixed = new ArrayList<>(casts);
            Collections.shuffle(mixed, random);
            return mixed.stream().map(left).toList();
        }

        List<Trace> tallies(Count left) {
            List<Trace> all = new ArrayList<>();
            byRound().forEach((round, votes) -> {
                Map<String, Integer> counts = new TreeMap<>();
                votes.forEach(cast -> counts.merge(word(cast), 1, Integer::sum));
                all.addAll(left.of(round, counts, votes.size()));
            });
            return all;
        }

        long next() {
            return ++count;
        }
    }

    abstract List<Trace> left(Scene scene);

    static String word(Cast cast) {
        return word(cast.letters().charAt(0));
    }

    static String word(char letter) {
        return WORDS.getOrDefault(letter, "");
    }

    private static Trace row(String source, UUID round, Object... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("round", round.toString());
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i].toString(), fields[i + 1].toString());
        }
        return new Trace(source, ++count, all);
    }

    private static Trace counted(UUID round, String choice, int low, int high, int all) {
        return row("table/tally", round, "choice", choice, "low", low, "high", high, "ballots", all);
    }

    private static Trace line(String source, String text) {
        return new Trace(source, ++count, Map.of("line", text));
    }
}
