package org.throughline.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.crowd.Ballot;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.measure.control.CastStatements;
import org.throughline.platform.key.Key;

/**
 * What casting does in the database and nothing else: over JDBC, without HTTP, sealing or the application, with the
 * lock on the round's row or without it.
 */
final class BareCasts implements AutoCloseable {

    private final Ballot ballot;
    private final byte[] round;
    private final List<String> subjects;
    private final List<Connection> connections;

    private BareCasts(Ballot ballot, List<String> subjects, List<Connection> connections) {
        this.ballot = ballot;
        this.round = Key.bytes(ballot.round());
        this.subjects = subjects;
        this.connections = connections;
    }

    /** As many connections as will be wanted at most. */
    static BareCasts on(DatabaseAccess database, Ballot ballot, int most) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            connections.add(BareConnection.to(database));
        }
        return new BareCasts(ballot, subjects(connections.getFirst(), ballot), connections);
    }

    /** Whom the login server knows the round's voters as. */
    static List<String> subjects(Connection connection, Ballot ballot) throws SQLException {
        List<String> subjects = new ArrayList<>();
        try (PreparedStatement electorate = connection.prepareStatement(
                "select p.subject from electorate e join person p on p.id = e.voter_id where e.round_id = ?")) {
            electorate.setBytes(1, Key.bytes(ballot.round()));
            try (ResultSet rows = electorate.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getString(1));
                }
            }
        }
        return subjects;
    }

    List<String> subjects() {
        return subjects;
    }

    Casting locked(boolean locked) {
        return new Casting() {
            @Override
            public int voters() {
                return subjects.size();
            }

            @Override
            public String open(int voter) throws SQLException {
                Connection connection = connections.get(voter % connections.size());
                synchronized (connection) {
                    return CastStatements.tag(connection, round, subjects.get(voter));
                }
            }

            @Override
            public boolean cast(int connection, int voter, String tag) throws SQLException {
                CastStatements.cast(
                        connections.get(connection), ballot.series(), round, subjects.get(voter), tag, locked);
                return true;
            }
        };
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
