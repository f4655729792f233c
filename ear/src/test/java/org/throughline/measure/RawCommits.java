package org.throughline.measure;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.crowd.Crowd;
import org.throughline.local.setting.DatabaseAccess;

/** The control: rows of the size of a ballot, one durable commit each, on the same database server. */
final class RawCommits implements AutoCloseable {

    private static final int SIZE = 160;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Connection> connections = new ArrayList<>();

    private RawCommits() {}

    /** Makes the table, in a schema of its own, and as many connections as will be wanted at most. */
    static RawCommits on(DatabaseAccess database, int most) throws SQLException {
        RawCommits commits = new RawCommits();
        for (int i = 0; i < most; i++) {
            commits.connections.add(database.connect(database.root()));
        }
        try (Statement statement = commits.connections.getFirst().createStatement()) {
            statement.execute("create database if not exists throughline_bench");
            statement.execute("create table if not exists throughline_bench.row_of_ballot_size"
                    + " (id binary(16) not null primary key, sealed binary(" + SIZE + ") not null) engine = InnoDB");
        }
        return commits;
    }

    /** Commits so many rows over so many connections, and gives back how many a second. */
    double perSecond(int rows, int at) {
        List<Callable<Void>> writers = new ArrayList<>();
        for (Connection connection : connections.subList(0, at)) {
            writers.add(() -> {
                insert(connection, rows / at);
                return null;
            });
        }
        long start = System.nanoTime();
        Crowd.all(writers, at);
        return rows / at * at / ((System.nanoTime() - start) / 1e9);
    }

    private static void insert(Connection connection, int rows) throws SQLException {
        byte[] sealed = new byte[SIZE];
        RANDOM.nextBytes(sealed);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into throughline_bench.row_of_ballot_size (id, sealed) values (?, ?)")) {
            for (int i = 0; i < rows; i++) {
                UUID id = UUID.randomUUID();
                insert.setBytes(
                        1,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
                insert.setBytes(2, sealed);
                insert.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
