package org.throughline.measure.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What casting a ballot does in the database and nothing else: the statements of the ballot box as they arrive there, in
 * their order. It puts rubbish into the box, so the round cannot be counted afterwards.
 */
public final class CastStatements {

    private static final String PERMIT =
            """
            select r.state, r.deadline > utc_timestamp(6) as in_time, r.key_id, r.questions_hash,
                   e.voter_id, e.side, e.sector
            from ballot_round r
            left join (
                select v.round_id, v.voter_id, v.side, v.sector from electorate v
                join person p on p.id = v.voter_id where p.subject = ?) e on e.round_id = r.id
            where r.id = ? and r.series_id = (select s.id from series s where s.slug = ?)
            """;
    private static final String LOCK = "lock in share mode\n";
    private static final String SLOTS =
            """
            select q.kind, (select count(*) from question_option o where o.question_id = q.id) as options
            from question q where q.round_id = ? order by q.ordinal
            """;
    private static final String REPLACE =
            """
            update sealed_ballot set sealed = ?, mac = ?
            where round_id = ? and voter_id = ? and sha2(sealed, 256) = ?
            """;
    private static final String TAG =
            """
            select sha2(b.sealed, 256) from sealed_ballot b
            join person p on p.id = b.voter_id where b.round_id = ? and p.subject = ?
            """;

    private CastStatements() {}

    /** With a question mark for each parameter. */
    public static List<String> all() {
        return List.of(PERMIT + LOCK, SLOTS, REPLACE);
    }

    /** What the form has to send along: it tells the ballot that lies in the box. */
    public static String tag(Connection connection, byte[] round, String subject) throws SQLException {
        try (PreparedStatement tag = connection.prepareStatement(TAG)) {
            tag.setBytes(1, round);
            tag.setString(2, subject);
            try (ResultSet row = tag.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no such voter in the round");
                }
                return row.getString(1);
            }
        } finally {
            connection.commit();
        }
    }

    /** Casts and commits, with the round's row held or without. */
    public static void cast(
            Connection connection, String series, byte[] round, String subject, String tag, boolean locked)
            throws SQLException {
        byte[] voter = permit(connection, series, round, subject, locked);
        slots(connection, round);
        replace(connection, round, voter, tag);
        connection.commit();
    }

    private static byte[] permit(Connection connection, String series, byte[] round, String subject, boolean locked)
            throws SQLException {
        try (PreparedStatement permit = connection.prepareStatement(locked ? PERMIT + LOCK : PERMIT)) {
            permit.setString(1, subject);
            permit.setBytes(2, round);
            permit.setString(3, series);
            try (ResultSet row = permit.executeQuery()) {
                if (!row.next()
                        || !row.getBoolean("in_time")
                        || !row.getString("state").equals("open")) {
                    throw new SQLException("the round takes no ballot");
                }
                return row.getBytes("voter_id");
            }
        }
    }

    private static void slots(Connection connection, byte[] round) throws SQLException {
        try (PreparedStatement slots = connection.prepareStatement(SLOTS)) {
            slots.setBytes(1, round);
            try (ResultSet rows = slots.executeQuery()) {
                while (rows.next()) {
                    rows.getString("kind");
                    rows.getInt("options");
                }
            }
        }
    }

    private static void replace(Connection connection, byte[] round, byte[] voter, String tag) throws SQLException {
        byte[] sealed = new byte[128];
        byte[] mac = new byte[32];
        ThreadLocalRandom.current().nextBytes(sealed);
        ThreadLocalRandom.current().nextBytes(mac);
        try (PreparedStatement replace = connection.prepareStatement(REPLACE)) {
            replace.setBytes(1, sealed);
            replace.setBytes(2, mac);
            replace.setBytes(3, round);
            replace.setBytes(4, voter);
            replace.setString(5, tag);
            if (replace.executeUpdate() != 1) {
                throw new SQLException("no ballot to replace");
            }
        }
    }
}
