package org.throughline.assembled.box;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** A workshop with its convenor and voters, in which round after round is held. */
public final class Room {

    private static final Duration CLOSE = Duration.ofSeconds(200);
    private static final Map<String, String> LETTERS =
            Map.of("agree", "a", "disagree", "d", "abstain", "s", "no-position", "n");

    private final LocalStack stack;
    private final Convenor convenor;
    private final List<Voter> voters;
    private int recommendations;

    private Room(LocalStack stack, Convenor convenor, List<Voter> voters) {
        this.stack = stack;
        this.convenor = convenor;
        this.voters = voters;
    }

    /** A room of people of its own, who may be dismissed. */
    public static Room of(LocalStack stack, String series, int voters) {
        return of(stack, series, Crowd.voters(stack, series + "-voter", voters));
    }

    /** A room of people who sit in other rooms too. */
    public static Room ofTheCrowd(LocalStack stack, String series, int voters) {
        return of(stack, series, Crowd.shared(stack, voters));
    }

    private static Room of(LocalStack stack, String series, List<Voter> voters) {
        return new Room(stack, Crowd.convenor(stack, series, voters), voters);
    }

    public List<Voter> voters() {
        return voters;
    }

    Convenor convenor() {
        return convenor;
    }

    /** Opens a round of so many questions, each on something that nobody voted on before. */
    public Ballot open(int questions) throws IOException {
        List<UUID> wordings = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            wordings.add(convenor.recommend("R-" + ++recommendations));
        }
        return convenor.open(wordings, Instant.now().plus(Duration.ofDays(30)));
    }

    /** Puts the deadline of a round so far off, as if the database's clock had jumped. */
    void shiftDeadline(Ballot ballot, int days) throws SQLException {
        change("update ballot_round set deadline = deadline + interval " + days + " day where id = ?", ballot);
    }

    /** Lets the deadline of a round pass. */
    void passDeadline(Ballot ballot) throws SQLException {
        change("update ballot_round set deadline = utc_timestamp(6) where id = ?", ballot);
    }

    /** Lets the deadline of a round pass and has it counted at once. */
    void close(Ballot ballot) throws IOException, SQLException {
        passDeadline(ballot);
        convenor.count(ballot);
        awaitState(ballot, "closed");
    }

    /** Moves all voters of a round to one side, as somebody could who writes to the database. */
    void regroup(Ballot ballot, String side) throws SQLException {
        change("update electorate set side = '" + side + "' where round_id = ?", ballot);
    }

    /** Somebody's places and memberships are no more. */
    void leave(String account) throws SQLException {
        run("delete from participation where person_id = (select id from person where account = '" + account + "')");
        run("delete from membership where person_id = (select id from person where account = '" + account + "')");
    }

    /** The convenor of a series convenes it no longer. */
    void dismissConvenor(String series) throws SQLException {
        run("delete from membership where role = 'convenor' and scope_id = (select id from series where slug = '"
                + series + "')");
    }

    private void run(String statement) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.root());
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    /** Lets the deadline of rounds pass and waits until all are closed. */
    public void closeByDeadline(List<Ballot> ballots) throws SQLException {
        for (Ballot ballot : ballots) {
            passDeadline(ballot);
        }
        for (Ballot ballot : ballots) {
            awaitState(ballot, "closed");
        }
    }

    void awaitState(Ballot ballot, String wanted) throws SQLException {
        Instant end = Instant.now().plus(CLOSE);
        while (!state(ballot).equals(wanted)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the round is " + state(ballot) + ", not " + wanted);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    String state(Ballot ballot) throws SQLException {
        return ask("select state from ballot_round where id = ?", ballot, found -> found.getString(1))
                .getFirst();
    }

    /** What a question's result says, by letter; it fails if the rule gave bounds or withheld it. */
    Map<String, Integer> tally(Ballot ballot, int question) throws SQLException {
        Map<String, Integer> tally = new TreeMap<>();
        ask(
                        "select t.choice, t.low, t.form from tally t join question q on q.id = t.question_id"
                                + " where q.ordinal = " + question + " and t.group_code = '' and q.round_id = ?",
                        ballot,
                        found -> {
                            if (!found.getString(3).equals("exact")) {
                                throw new AssertionError("not told exactly but " + found.getString(3));
                            }
                            return Map.entry(LETTERS.get(found.getString(1)), found.getInt(2));
                        })
                .forEach(line -> tally.put(line.getKey(), line.getValue()));
        tally.values().removeIf(count -> count == 0);
        return tally;
    }

    /** By answer, the least number that the result of a question tells; empty if it tells nothing. */
    public Map<String, Integer> released(Ballot ballot, int question) throws SQLException {
        Map<String, Integer> released = new TreeMap<>();
        ask(
                        "select t.choice, t.low from tally t join question q on q.id = t.question_id where q.ordinal = "
                                + question + " and t.group_code = '' and t.form <> 'withheld' and q.round_id = ?",
                        ballot,
                        found -> Map.entry(found.getString(1), found.getInt(2)))
                .forEach(line -> released.put(line.getKey(), line.getValue()));
        return released;
    }

    /** How many ballots the result of the first question says were cast; 0 if it tells nothing. */
    int cast(Ballot ballot) throws SQLException {
        return ask(
                        "select max(t.ballots) from tally t join question q on q.id = t.question_id"
                                + " where q.ordinal = 1 and t.group_code = '' and q.round_id = ?",
                        ballot,
                        found -> found.getInt(1))
                .getFirst();
    }

    private interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }

    private <T> List<T> ask(String query, Ballot ballot, Row<T> row) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.root());
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setBytes(1, bytes(ballot.round()));
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        }
    }

    private void change(String update, Ballot ballot) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.root());
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setBytes(1, bytes(ballot.round()));
            statement.executeUpdate();
        }
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
