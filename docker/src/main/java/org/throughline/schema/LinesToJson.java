package org.throughline.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Writes anew, as JSON, what was kept as lines: SQL cannot read those. All of it or nothing. */
final class LinesToJson implements JavaMigration {

    private record Column(String table, String key, String name, UnaryOperator<String> form) {

        String keys() {
            return "SELECT " + key + " AS id FROM " + table;
        }

        String reading() {
            return "SELECT " + name + " AS value FROM " + table + " WHERE " + key + " = ?";
        }

        String writing() {
            return "UPDATE " + table + " SET " + name + " = ? WHERE " + key + " = ?";
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("expression_source", "expression_id", "map", OldLines::map),
            new Column("edition_source", "edition_id", "map", OldLines::map),
            new Column("edition", "id", "blocks", OldLines::blocks),
            new Column("edition", "id", "mends", OldLines::mends),
            new Column("import_draft", "id", "map", OldLines::map),
            new Column("import_draft", "id", "pieces", OldLines::pieces),
            new Column("import_draft", "id", "mends", OldLines::mends),
            new Column("import_draft", "id", "fields", OldLines::fields));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15");
    }

    @Override
    public String getDescription() {
        return "lines to json";
    }

    /** So that a change of what it does is noticed, as that of a file is. */
    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (Column column : COLUMNS) {
            convert(context.getConnection(), column);
        }
    }

    private static void convert(Connection connection, Column column) throws SQLException {
        try (PreparedStatement reading = connection.prepareStatement(column.reading());
                PreparedStatement writing = connection.prepareStatement(column.writing())) {
            for (byte[] key : keys(connection, column)) {
                reading.setBytes(1, key);
                writing.setString(1, column.form().apply(value(reading)));
                writing.setBytes(2, key);
                writing.executeUpdate();
            }
        }
    }

    private static List<byte[]> keys(Connection connection, Column column) throws SQLException {
        List<byte[]> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(column.keys())) {
            while (rows.next()) {
                keys.add(rows.getBytes("id"));
            }
        }
        return keys;
    }

    private static String value(PreparedStatement reading) throws SQLException {
        try (ResultSet rows = reading.executeQuery()) {
            rows.next();
            return rows.getString("value");
        }
    }
}
