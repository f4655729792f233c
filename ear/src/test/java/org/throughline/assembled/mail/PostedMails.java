package org.throughline.assembled.mail;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** Mails of a workshop in the outbox, put there and looked at behind the application's back. */
final class PostedMails {

    static final String DOMAIN = "people.example";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String POST =
            """
            insert into outbox_mail (id, mailing_id, series_id, workshop_id, kind, language, address, subject, body,
                message_id, state, posted_at, next_attempt_at)
            select ?, ?, w.series_id, w.id, 'message', ?, ?, 'Notice お知らせ', ?, ?, 'waiting',
                utc_timestamp(6), utc_timestamp(6)
            from workshop w join series s on s.id = w.series_id
            where s.slug = 'economic-security-2025' and w.slug = 'canberra'
            """;

    private final LocalStack stack;
    private final UUID mailing = UUID.randomUUID();
    private int posted;

    PostedMails(LocalStack stack) {
        this.stack = stack;
    }

    /** Posts so many more, in one transaction. */
    void post(int many) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(POST)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                posted++;
                statement.setBytes(1, bytes(UUID.randomUUID()));
                statement.setBytes(2, bytes(mailing));
                statement.setString(3, posted % 2 == 0 ? "en" : "ja");
                statement.setString(4, "person-" + posted + "@" + DOMAIN);
                statement.setString(5, "Number " + posted);
                statement.setString(6, "<" + UUID.randomUUID() + "@localhost>");
                if (statement.executeUpdate() != 1) {
                    throw new AssertionError("there is no such workshop");
                }
            }
            connection.commit();
        }
    }

    /** By Message-ID, in which state each is. */
    Map<String, String> states() throws SQLException {
        return column("state");
    }

    Map<String, String> column(String name) throws SQLException {
        DatabaseAccess database = stack.database();
        Map<String, String> found = new LinkedHashMap<>();
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(
                        "select message_id, " + name + " from outbox_mail where mailing_id = ? order by posted_at")) {
            statement.setBytes(1, bytes(mailing));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return found;
    }

    /** Changes all of them behind the application's back. */
    void set(String assignments) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(
                        "update outbox_mail set " + assignments + " where mailing_id = ?")) {
            statement.setBytes(1, bytes(mailing));
            statement.executeUpdate();
        }
    }

    /** Waits until a column of all of them is as wanted. */
    void await(String column, Predicate<String> wanted) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!column(column).values().stream().allMatch(wanted)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still " + column(column).values());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Waits until the mail server has so many in all. */
    void awaitCaught(int many) {
        Instant end = Instant.now().plus(PATIENCE);
        while (stack.mail().all().size() < many) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("only " + stack.mail().all().size() + " arrived");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
