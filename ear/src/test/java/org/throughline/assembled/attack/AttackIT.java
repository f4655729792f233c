package org.throughline.assembled.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.assembled.attack.Attack.Outcome;
import org.throughline.assembled.attack.Certain.Seat;
import org.throughline.assembled.attack.Certain.Setting;
import org.throughline.assembled.box.Room;
import org.throughline.assembled.box.Scale;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/**
 * Who has the whole disk after the close guesses no answer better than who has only read the results, and pins nobody
 * down; and the same program finds every leak of boxes that leak.
 */
@ExtendWith(Assembled.class)
class AttackIT {

    private static final int ROUNDS = Scale.of(60, 200);
    private static final int VOTERS = 25;
    private static final double ADVANTAGE = .02;
    private static final String LETTERS = "adsn";
    private static final Map<String, String> LETTER =
            Map.of("agree", "a", "disagree", "d", "abstain", "s", "no-position", "n");

    private final Random random = new Random(2026);

    @Test
    void the_whole_disk_tells_no_more_than_the_results(LocalStack stack) throws Exception {
        Room room = Room.of(stack, "attack", VOTERS);
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ballots.add(room.open(2));
        }
        Map<UUID, byte[]> privateKeys = new HashMap<>();
        List<Cast> casts = new ArrayList<>(vote(room, ballots.subList(0, ROUNDS / 2)));
        Remains remains = new Remains(stack).tables("backup");
        for (Ballot ballot : ballots) {
            privateKeys.put(ballot.round(), Files.readAllBytes(privateKey(stack, ballot.round())));
        }
        casts.addAll(vote(room, ballots.subList(ROUNDS / 2, ROUNDS)));
        room.closeByDeadline(ballots);

        Map<UUID, Setting> settings = settings(stack, ballots);
        Known known = known(stack, settings);
        remains.tables("table").rowLog().logs(casts).vault().files(known);
        System.out.println("attack: " + casts.size() + " ballots; found " + remains.bySource());
        assertThat(remains.all()).as("reasons to be distilled").anyMatch(trace -> trace.source()
                .equals("table/reason_to_distil"));
        assertThat(remains.bySource()).containsKeys("backup", "table", "binlog", "log", "access", "vault", "file");

        Map<UUID, Set<String>> voters = casts.stream()
                .collect(Collectors.groupingBy(
                        Cast::round, Collectors.mapping(Cast::voter, Collectors.toCollection(HashSet::new))));
        Map<UUID, String> released = released(room, ballots);
        Attack attack = new Attack(known, settings, casts, released, voters, remains.all());
        Outcome ours = attack.onOurs();
        System.out.println("attack: ours " + ours);
        assertThat(ours.advantage()).as("%s", ours).isLessThanOrEqualTo(ADVANTAGE);
        assertThat(ours.certain()).as("answers read with certainty").isZero();
        assertThat(ours.pinned()).as("participants pinned down by counts").isZero();

        Leak.Scene scene = new Leak.Scene(casts, privateKeys, new Random(7));
        Map<Leak, Outcome> leaks = new LinkedHashMap<>();
        for (Leak leak : Leak.values()) {
            leaks.put(leak, attack.on(leak.left(scene)));
            System.out.println("attack: " + leak + " " + leaks.get(leak));
        }
        leaks.forEach((leak, found) ->
                assertThat(found.isFound(ADVANTAGE)).as("%s: %s", leak, found).isTrue());
        assertThat(leaks).hasSizeGreaterThanOrEqualTo(12);
    }

    /**
     * All vote in every round, in an order of its own; in some rounds nearly all agree, some voters vote twice, and some
     * give a reason that tells their answer.
     */
    private List<Cast> vote(Room room, List<Ballot> ballots) {
        List<Callable<List<Cast>>> rounds = new ArrayList<>();
        for (Ballot ballot : ballots) {
            Random own = new Random(random.nextLong());
            rounds.add(() -> {
                List<Voter> order = new ArrayList<>(room.voters());
                Collections.shuffle(order, own);
                double agreement = own.nextInt(5) == 0 ? .97 : .25 + own.nextDouble() / 2;
                List<Cast> casts = new ArrayList<>();
                for (Voter voter : order) {
                    String letters = letter(own, agreement) + letter(own, .4);
                    List<String> answers = List.of(letters.substring(0, 1), letters.substring(1));
                    String tag = voter.open(ballot);
                    if (own.nextInt(10) == 0) {
                        voter.cast(ballot, List.of("d", "s"), tag);
                        tag = voter.open(ballot);
                    }
                    var answer = voter.browser().post(ballot.path(), Voter.form(answers, tag));
                    assertThat(answer.status()).isEqualTo(303);
                    if (own.nextInt(5) < 2) {
                        String why = "I answered " + Leak.word(letters.charAt(0)) + ", since I think so.";
                        assertThat(voter.browser()
                                        .post(ballot.page() + "/reasons", Map.of("r1", why, "r2", ""))
                                        .status())
                                .isEqualTo(303);
                    }
                    casts.add(new Cast(
                            ballot.round(),
                            voter.account(),
                            letters,
                            System.nanoTime() / 1000,
                            Voter.form(answers, tag).toString().length(),
                            answer.location().length() + answer.body().length()));
                }
                return casts;
            });
        }
        return Crowd.all(rounds).stream().flatMap(List::stream).toList();
    }

    private static String letter(Random random, double agreement) {
        return random.nextDouble() < agreement
                ? "a"
                : LETTERS.substring(1 + random.nextInt(3)).substring(0, 1);
    }

    /** By round, the answer that most gave, as far as the results tell. */
    private static Map<UUID, String> released(Room room, List<Ballot> ballots) throws SQLException {
        Map<UUID, String> released = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            released.put(
                    ballot.round(),
                    room.released(ballot, 1).entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(most -> LETTER.get(most.getKey()))
                            .orElse("a"));
        }
        return released;
    }

    private static Path privateKey(LocalStack stack, UUID round) throws SQLException {
        List<UUID> key = new ArrayList<>();
        ask(
                stack,
                "select key_id from ballot_round where id = unhex('" + hex(round) + "')",
                row -> key.add(uuid(row.getBytes(1))));
        return stack.settings().home().resolve("keys").resolve(key.getFirst() + ".private");
    }

    private static Map<UUID, Setting> settings(LocalStack stack, List<Ballot> ballots) throws SQLException {
        Map<UUID, Setting> settings = new HashMap<>();
        for (Ballot ballot : ballots) {
            String round = "unhex('" + hex(ballot.round()) + "')";
            Map<String, Seat> voters = new HashMap<>();
            ask(
                    stack,
                    "select p.account, p.id, e.side, e.sector from electorate e join person p on p.id = e.voter_id"
                            + " where e.round_id = " + round,
                    row -> voters.put(
                            row.getString(1), new Seat(uuid(row.getBytes(2)), row.getString(3), row.getString(4))));
            ask(
                    stack,
                    "select key_id, questions_hash from ballot_round where id = " + round,
                    row -> settings.put(ballot.round(), new Setting(uuid(row.getBytes(1)), row.getBytes(2), voters)));
        }
        return settings;
    }

    private static Known known(LocalStack stack, Map<UUID, Setting> settings) throws SQLException {
        Known known = new Known();
        for (Map.Entry<UUID, Setting> round : settings.entrySet()) {
            known.round(round.getKey(), round.getKey());
            known.round(round.getKey(), round.getValue().key());
            ask(
                    stack,
                    "select id from question where round_id = unhex('" + hex(round.getKey()) + "')",
                    row -> known.round(round.getKey(), uuid(row.getBytes(1))));
        }
        ask(
                stack,
                "select account, id, subject from person where account like 'attack-voter-%'",
                row -> known.voter(row.getString(1), uuid(row.getBytes(2)), UUID.fromString(row.getString(3))));
        return known;
    }

    private interface Row {
        void of(ResultSet row) throws SQLException;
    }

    private static void ask(LocalStack stack, String query, Row each) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.root());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.of(rows);
            }
        }
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
