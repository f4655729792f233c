package org.throughline.assembled;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.throughline.local.LocalStack;

/**
 * A series with as many records of each kind as one likes: recommendations with a wording, views, rounds, and of each
 * recommendation a mapping to one instrument, coded by two people who agree. Written straight into the tables.
 */
public final class ManyRecords {

    public static final String SERIES = "many-recommendations";

    private static final String OF_SERIES = "unhex('0a000000000040008000000000000001')";
    private static final String THEME = "unhex('0a000000000040008000000000000002')";
    private static final String DIGIT = "(select 0 as d union select 1 union select 2 union select 3 union select 4"
            + " union select 5 union select 6 union select 7 union select 8 union select 9)";

    private final LocalStack stack;
    private final String instrument;

    /** With mappings to the instrument of 2026. */
    ManyRecords(LocalStack stack) {
        this(stack, "economic-security-cooperation-2026");
    }

    /** With mappings to an instrument, by its address. */
    public ManyRecords(LocalStack stack, String instrument) {
        this.stack = stack;
        this.instrument = "(select id from instrument where slug = '" + instrument + "')";
    }

    /** Sets the series up, with these people for its staff and its convenor. */
    public void found(String staff, String second, String convenor) throws SQLException {
        run("insert into series (id, slug, title_en, title_ja, summary_en, summary_ja, convened_by_en, convened_by_ja,"
                + " endorsement_en, endorsement_ja) values (" + OF_SERIES + ", '" + SERIES
                + "', 'Many', '多数', '', '', 'x', 'x', 'x', 'x')");
        run("insert into theme (id, series_id, code, title_en, title_ja, ordinal) values (" + THEME + ", " + OF_SERIES
                + ", 'M', 'M', 'M', 1)");
        for (String account : List.of(staff, second)) {
            member(account, "staff");
        }
        member(convenor, "convenor");
    }

    /** Adds so many of each kind, numbered from and to these. */
    public void add(int from, int to, String coder, String second) throws SQLException {
        String numbers = numbers(from, to);
        run("insert into recommendation (id, series_id, code, theme_id, state, provenance, ordinal) select " + id("0b")
                + ", " + OF_SERIES + ", concat('M-', i), " + THEME + ", 'published', 'listed', i from " + numbers);
        run("insert into wording (id, recommendation_id, list) select " + id("0c") + ", " + id("0b") + ", 'draft' from "
                + numbers);
        run("insert into wording_text (wording_id, language, text, drafted, checked) select " + id("0c")
                + ", 'en', concat('Ask number ', i), true, false from " + numbers);
        run(
                "insert into view_statement (id, series_id, base, base_id, quantity, group_of, stance, origin, state) select "
                        + id("0d") + ", " + OF_SERIES + ", 'project', " + OF_SERIES
                        + ", 'some', 'participants', 'supports', 'as_published', 'published' from " + numbers);
        run("insert into view_text (view_id, language, position, text, drafted) select " + id("0d")
                + ", 'en', '', concat('View number ', i), true from " + numbers);
        run("insert into ballot_round (id, series_id, number, title_en, title_ja, state, cut, audience, minimum_cast,"
                + " deadline, opened_at, key_id) select " + id("0e") + ", " + OF_SERIES
                + ", i, 'Round', '投票', 'void', 'total', 'participants', 8, '2026-01-02 03:04:05', '2026-01-01 03:04:05', "
                + id("0e") + " from " + numbers);
        run("insert into question (id, round_id, ordinal, kind, subject_id) select " + id("0f") + ", " + id("0e")
                + ", 1, 'choice', " + id("0c") + " from " + numbers);
        run("insert into question_prompt (question_id, place, language, text, drafted, checked) select " + id("0f")
                + ", 0, 'en', concat('Ask number ', i), true, false from " + numbers);
        code(numbers, coder, second);
    }

    private void code(String numbers, String coder, String second) throws SQLException {
        run("insert into mapping (id, recommendation_id, unit_id, wording_id, instrument_id, state) select "
                + id("1a") + ", " + id("0b") + ", " + id("0b") + ", " + id("0c") + ", " + instrument
                + ", 'independently_coded' from " + numbers);
        int slot = 1;
        for (String account : List.of(coder, second)) {
            String person = person(account);
            run("insert into mapping_part (mapping_id, person_id, part) select " + id("1a") + ", " + person
                    + ", 'coder' from " + numbers);
            run("insert into coding (id, mapping_id, slot, coder, uptake, confidence, done, done_at) select "
                    + id("1b" + slot) + ", " + id("1a") + ", " + slot + ", " + person
                    + ", 'adopted', 'high', true, '2026-01-02 03:04:05' from " + numbers);
            run("insert into finding (id, coding_id, clause, degree, verb_strength, confidence, rationale_en) select "
                    + id("1c" + slot) + ", " + id("1b" + slot)
                    + ", 'cl_1', 'adopted', 'commit', 'high', 'It says so.' from " + numbers);
            slot++;
        }
        run(
                "insert into settlement (mapping_id, kind, first_coder, second_coder, result_slot, result_coder, settled_at,"
                        + " illustrative, coder_part, adjudicator_part) select " + id("1a") + ", 'agreement', "
                        + person(coder)
                        + ", " + person(second) + ", 1, " + person(coder)
                        + ", '2026-01-02 03:04:05', false, 'coder', 'adjudicator' from " + numbers);
        run("update mapping set state = 'agreed', basis = 'agreement' where state = 'independently_coded' and"
                + " recommendation_id in (select id from recommendation where series_id = " + OF_SERIES + ")");
        run("insert into contribution_claim (mapping_id, kind) select " + id("1a") + ", 'coincident' from " + numbers);
    }

    private void member(String account, String role) throws SQLException {
        run("insert into membership (person_id, scope_id, role) values (" + person(account) + ", " + OF_SERIES + ", '"
                + role + "')");
    }

    private static String person(String account) {
        return "(select id from person where account = '" + account + "')";
    }

    private static String numbers(int from, int to) {
        return "(select 1 + a.d + 10 * b.d + 100 * c.d as i from " + DIGIT + " a, " + DIGIT + " b, " + DIGIT
                + " c having i between " + from + " and " + to + ") numbers";
    }

    /** A key that says of what kind a record is, and which. */
    private static String id(String kind) {
        return "unhex(concat('" + kind + "0".repeat(10 - kind.length()) + "40008000', lpad(hex(i), 14, '0')))";
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
