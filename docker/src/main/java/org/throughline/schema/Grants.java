package org.throughline.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application's account may do: the rows of each table, never the tables. The record of acts, of who may vote, of
 * what was told, of who coded or decided, of what gave way to what and of what words said before takes rows and gives none
 * back to be changed; the record of the migrations can be read.
 */
record Grants(Connection connection) {

    private static final String TABLES =
            """
            SELECT table_name AS name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
            """;

    void to(String user) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("GRANT " + rights(table) + " ON `" + table + "` TO '" + user + "'@'%'");
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString("name"));
            }
        }
        return tables;
    }

    static String rights(String table) {
        return switch (table) {
            case "audit_event", "electorate", "tally", "release_ledger", "mapping_part" -> "SELECT, INSERT";
            case "recommendation_link", "wording_version", "wording_version_text" -> "SELECT, INSERT";
            case "flyway_schema_history" -> "SELECT";
            default -> "SELECT, INSERT, UPDATE, DELETE";
        };
    }
}
