package org.throughline.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.assembled.ManyRecords;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/**
 * A thousand recommendations in one series, each coded by two people against an instrument of a thousand clauses, with
 * three of them found by both: every clause took something up.
 */
final class LargeMatrix {

    private static final String INSTRUMENT = "a-thousand-clauses";

    private static final int SIZE = 1000;
    private static final String KEY = "unhex('2f000000000040008000000000000001')";
    private static final String TEXT_KEY = "2f000000000040008000000000000002";
    private static final String TEXT = "unhex('" + TEXT_KEY + "')";
    private static final String STAFF = "staff-1";
    private static final Pattern COMPARED = Pattern.compile("(\\w+)\\.(\\w+)\\s*(?:=|in\\s*\\()\\s*(?:\\?\\s*,\\s*)*$");
    private static final String FINDINGS = "finding f join coding c on c.id = f.coding_id"
            + " join mapping m on m.id = c.mapping_id and m.instrument_id = " + KEY
            + " join recommendation r on r.id = m.recommendation_id";

    private final String subject;

    private LargeMatrix(String subject) {
        this.subject = subject;
    }

    /** The address of its page. */
    String path() {
        return "/en/s/" + ManyRecords.SERIES + "/uptake/" + INSTRUMENT;
    }

    /** What stands for a question mark in the queries of its page, by the column with which it is compared. */
    Object parameter(String before) {
        Matcher compared = COMPARED.matcher(before);
        if (!compared.find()) {
            return true;
        }
        boolean instrument = compared.group(1).startsWith("i");
        boolean recommendation = compared.group(1).startsWith("r");
        return switch (compared.group(2)) {
            case "subject" -> subject;
            case "slug" -> instrument ? INSTRUMENT : ManyRecords.SERIES;
            case "state" -> recommendation ? "published" : "agreed";
            case "id" -> HexFormat.of().parseHex(TEXT_KEY);
            default -> throw new IllegalStateException("the page asks by something else: " + before);
        };
    }

    static LargeMatrix add(LocalStack stack) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            declare(connection, sql);
            ManyRecords records = new ManyRecords(stack, INSTRUMENT);
            records.found(STAFF, "staff-2", "convenor");
            records.add(1, SIZE, STAFF, "staff-2");
            spread(sql);
            sql.execute("analyze table recommendation, wording, wording_text, mapping, coding, finding, settlement,"
                    + " instrument, expression, provision");
            return new LargeMatrix(subject(sql));
        }
    }

    private static String subject(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("select subject from person where account = '" + STAFF + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void declare(Connection connection, Statement sql) throws SQLException {
        sql.execute(
                "insert into instrument (id, slug, kind, title_en, title_ja, signed_on, signed_on_precision) values ("
                        + KEY + ", '" + INSTRUMENT
                        + "', 'declaration', 'A thousand clauses', '千の条項', '2026-05-04', 'day')");
        String canonical =
                IntStream.rangeClosed(1, SIZE).mapToObj(LargeMatrix::clause).collect(Collectors.joining());
        try (PreparedStatement text = connection.prepareStatement("insert into expression (id, instrument_id, language,"
                + " kind, grade, complete, number, canonical, sha256, clauses, imported_at) select " + TEXT + ", " + KEY
                + ", 'en', 'official_text', 'official_copy', true, 1, words, sha2(words, 256), " + SIZE
                + ", utc_timestamp(6) from (select ? as words) given")) {
            text.setString(1, canonical);
            text.executeUpdate();
        }
        try (PreparedStatement provision = connection.prepareStatement("insert into provision (id, expression_id,"
                + " position, depth, ordinal, kind, number, citation, eid, start_at, words_start, end_at) values"
                + " (random_bytes(16), " + TEXT + ", ?, 0, ?, 'operative', ?, ?, ?, ?, ?, ?)")) {
            int start = 0;
            for (int i = 1; i <= SIZE; i++) {
                String number = String.valueOf(i);
                int end = start + clause(i).length();
                provision.setInt(1, i - 1);
                provision.setInt(2, i);
                provision.setString(3, number);
                provision.setString(4, number);
                provision.setString(5, "cl_" + i);
                provision.setInt(6, start);
                provision.setInt(7, start + number.length() + 2);
                provision.setInt(8, end - 1);
                provision.addBatch();
                start = end;
            }
            provision.executeBatch();
        }
    }

    private static String clause(int number) {
        return number + ". The two sides will do together what clause number " + number + " says.\n";
    }

    /** From the one clause in which everything was found, to three for each recommendation. */
    private static void spread(Statement sql) throws SQLException {
        sql.execute("update " + FINDINGS + " set f.clause = concat('cl_', r.ordinal)");
        for (int more = 1; more <= 2; more++) {
            sql.execute("insert into finding (id, coding_id, clause, degree, verb_strength, confidence, rationale_en)"
                    + " select unhex(md5(concat(hex(f.id), '" + more
                    + "'))), f.coding_id, concat('cl_', 1 + (r.ordinal + "
                    + more * 317 + ") % " + SIZE + "), 'echoed', 'intend', 'medium', 'It says so too.' from " + FINDINGS
                    + " where f.degree = 'adopted'");
        }
    }
}
