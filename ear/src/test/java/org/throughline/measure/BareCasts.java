package org.throughline.measure;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.crowd.Crowd;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.platform.key.Key;

/**
 * What casting does in the database and nothing else: over JDBC, without HTTP, sealing or the application, with the lock
 * on the round's row or without it. It fills the box with rubbish, so the round cannot be counted afterwards.
 */
final class BareCasts implements AutoCloseable {

    private static final String ROUND =
            """
            select r.state, r.deadline > utc_timestamp(6), r.key_id, r.questions_hash,
                   (select e.voter_id from electorate e where e.round_id = r.id and e.voter_id = ?)
            from ballot_round r where r.id = ?
            """;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] round;
    private final List<byte[]> voters;
    private final List<Connection> connections;

    private BareCasts(byte[] round, List<byte[]> voters, List<Connection> connections) {
        this.round = round;
        this.voters = voters;
        this.connections = connections;
    }

    /** As many connections as will be wanted at most. */
    static BareCasts on(DatabaseAccess database, UUID round, int most) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Connection connection = database.connect(database.application());
            connections.add(connection);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
        }
        List<byte[]> voters = new ArrayList<>();
        try (PreparedStatement electorate =
                connections.getFirst().prepareStatement("select voter_id from electorate where round_id = ?")) {
            electorate.setBytes(1, Key.bytes(round));
            try (ResultSet rows = electorate.executeQuery()) {
                while (rows.next()) {
                    voters.add(rows.getBytes(1));
                }
            }
        }
        connections.getFirst().commit();
        return new BareCasts(Key.bytes(round), voters, connections);
    }

    /** Every voter casts once, over so many connections. Commits a second. */
    double perSecond(int at, boolean locked) {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < at; i++) {
            int first = i;
            writers.add(() -> {
                for (int n = first; n < voters.size(); n += at) {
                    cast(connections.get(first), voters.get(n), locked);
                }
                return null;
            });
        }
        long start = System.nanoTime();
        Crowd.all(writers, at);
        return voters.size() / ((System.nanoTime() - start) / 1e9);
    }

    private void cast(Connection connection, byte[] voter, boolean locked) throws SQLException {
        byte[] sealed = new byte[128];
        byte[] mac = new byte[32];
        RANDOM.nextBytes(sealed);
        RANDOM.nextBytes(mac);
        try (PreparedStatement permit = connection.prepareStatement(locked ? ROUND + "lock in share mode" : ROUND);
                PreparedStatement questions =
                        connection.prepareStatement("select kind from question where round_id = ? order by ordinal");
                PreparedStatement replace = connection.prepareStatement(
                        "update sealed_ballot set sealed = ?, mac = ? where round_id = ? and voter_id = ?")) {
            permit.setBytes(1, voter);
            permit.setBytes(2, round);
            permit.executeQuery().close();
            questions.setBytes(1, round);
            questions.executeQuery().close();
            replace.setBytes(1, sealed);
            replace.setBytes(2, mac);
            replace.setBytes(3, round);
            replace.setBytes(4, voter);
            if (replace.executeUpdate() != 1) {
                throw new SQLException("no ballot to replace");
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
