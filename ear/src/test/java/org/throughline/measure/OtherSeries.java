package org.throughline.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.local.setting.DatabaseAccess;

/**
 * Series that have nothing to do with the one that is looked at: a hundred recommendations each, with a wording in two
 * languages, and a round on every ten of these, in which ten people of their own may vote. Written straight into the
 * tables; all stays what it is, so nothing in the application works on it.
 */
final class OtherSeries {

    private static final int OF_EACH = 100;
    private static final int OF_A_ROUND = 10;
    private static final String DIGIT = "(select 0 as d union select 1 union select 2 union select 3 union select 4"
            + " union select 5 union select 6 union select 7 union select 8 union select 9)";
    private static final String RECOMMENDATION = id("2a", "i");
    private static final String WORDING = id("2b", "i");
    private static final String QUESTION = id("2c", "i");
    /** The columns by which what was added is known, in the order in which it can be taken away. */
    private static final List<String> GROWN = List.of(
            "question_prompt.question_id",
            "question.id",
            "electorate.voter_id",
            "person.id",
            "ballot_round.id",
            "wording_text.wording_id",
            "wording.id",
            "addressee.recommendation_id",
            "recommendation.id",
            "theme.id",
            "series.id");

    private static final String ADDED = "^2[0-9A-F]{2}0{7}40008000";

    private final DatabaseAccess database;
    private int recommendations;

    OtherSeries(DatabaseAccess database) {
        this.database = database;
    }

    /** @param to how many recommendations there are to be in the end: a multiple of a hundred, ten thousand at most */
    void grow(int to) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            found(sql, numbers(recommendations / OF_EACH + 1, to / OF_EACH));
            recommend(sql, numbers(recommendations + 1, to));
            poll(sql, numbers(recommendations / OF_A_ROUND + 1, to / OF_A_ROUND));
            ask(sql, numbers(recommendations + 1, to));
            recommendations = to;
            analyze(sql);
        }
    }

    /** Takes everything away. */
    void remove() throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            for (String column : GROWN) {
                sql.execute("delete from " + table(column) + " where hex(" + column + ") regexp '" + ADDED + "'");
            }
            analyze(sql);
        }
    }

    private static void analyze(Statement sql) throws SQLException {
        sql.execute("analyze table "
                + GROWN.stream().map(OtherSeries::table).distinct().collect(Collectors.joining(", ")));
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static void found(Statement sql, String numbers) throws SQLException {
        sql.execute("insert into series (id, slug, title_en, title_ja, summary_en, summary_ja, convened_by_en,"
                + " convened_by_ja, endorsement_en, endorsement_ja) select " + id("27", "i")
                + ", concat('other-', i), 'Another', '別', '', '', 'x', 'x', 'x', 'x' from " + numbers);
        sql.execute("insert into theme (id, series_id, code, title_en, title_ja, ordinal) select " + id("28", "i")
                + ", " + id("27", "i") + ", 'O', 'O', 'O', 1 from " + numbers);
    }

    private static void recommend(Statement sql, String numbers) throws SQLException {
        String series = "(i - 1) div " + OF_EACH + " + 1";
        String place = "(i - 1) % " + OF_EACH + " + 1";
        sql.execute("insert into recommendation (id, series_id, code, theme_id, state, provenance, ordinal) select "
                + RECOMMENDATION + ", " + id("27", series) + ", concat('O-', " + place + "), " + id("28", series)
                + ", 'published', 'listed', " + place + " from " + numbers);
        sql.execute("insert into addressee (recommendation_id, party) select " + RECOMMENDATION + ", 'jointly' from "
                + numbers);
        sql.execute("insert into wording (id, recommendation_id, list) select " + WORDING + ", " + RECOMMENDATION
                + ", 'draft' from " + numbers);
        texts(sql, "wording_text (wording_id,", WORDING, numbers);
    }

    private static void poll(Statement sql, String numbers) throws SQLException {
        String round = id("2d", "i");
        sql.execute("insert into ballot_round (id, series_id, number, title_en, title_ja, state, cut, audience,"
                + " minimum_cast, electors, deadline, opened_at, key_id) select " + round + ", "
                + id("27", "(i - 1) div " + OF_EACH / OF_A_ROUND + " + 1")
                + ", i, 'Round', '投票', 'void', 'total', 'participants', 8, 10, '2026-01-02 03:04:05',"
                + " '2026-01-01 03:04:05', " + round + " from " + numbers);
        for (int elector = 0; elector < 10; elector++) {
            String person = id("2e" + elector, "i");
            sql.execute("insert into person (id, name) select " + person + ", 'Somebody' from " + numbers);
            sql.execute("insert into electorate (round_id, voter_id, side, sector) select " + round + ", " + person
                    + ", 'AU', 'academia' from " + numbers);
        }
    }

    private static void ask(Statement sql, String numbers) throws SQLException {
        sql.execute("insert into question (id, round_id, ordinal, kind, subject_id) select " + QUESTION + ", "
                + id("2d", "(i - 1) div " + OF_A_ROUND + " + 1") + ", (i - 1) % " + OF_A_ROUND + " + 1, 'choice', "
                + WORDING + " from " + numbers);
        texts(sql, "question_prompt (place, question_id,", "0, " + QUESTION, numbers);
    }

    private static void texts(Statement sql, String into, String key, String numbers) throws SQLException {
        for (String language : List.of("en", "ja")) {
            String words = language.equals("en")
                    ? "repeat(concat('Other words, number ', i, '. '), 8)"
                    : "repeat(concat('別の文言', i, '。'), 10)";
            sql.execute("insert into " + into + " language, text, drafted, checked) select " + key + ", '" + language
                    + "', " + words + ", " + language.equals("en") + ", true from " + numbers);
        }
    }

    private static String numbers(int from, int to) {
        return "(select 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d as i from " + DIGIT + " a, " + DIGIT + " b, "
                + DIGIT + " c, " + DIGIT + " e having i between " + from + " and " + to + ") numbers";
    }

    /** A key that says of what kind a record is, and which. */
    private static String id(String kind, String number) {
        return "unhex(concat('" + kind + "0".repeat(10 - kind.length()) + "40008000', lpad(hex(" + number
                + "), 14, '0')))";
    }
}
