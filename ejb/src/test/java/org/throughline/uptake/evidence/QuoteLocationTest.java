package org.throughline.uptake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.uptake.coding.Printed;
import org.throughline.uptake.evidence.QuoteLocation.Found;
import org.throughline.uptake.evidence.QuoteLocation.Lost;
import org.throughline.uptake.recheck.Passages;
import org.throughline.uptake.recheck.RecheckSheet.Passage;

class QuoteLocationTest {

    private static final String OLDER =
            """
            Declaration on harbours

            1. The two governments will keep their harbours open to ships in need.

            2. They will cooperate on:

            (a) lights and buoys;

            (b) the training of pilots.

            3. They will meet each year.
            """;

    @Test
    void a_quote_that_stands_there_once_is_found_at_its_new_place() {
        ExpressionReading newer = newer(OLDER.replace("1. The two", "1. With good will, the two"));
        assertThat(QuoteLocation.of(newer, "cl_1", "keep their harbours open"))
                .isInstanceOfSatisfying(Found.class, found -> {
                    assertThat(found.anchor().exact()).isEqualTo("keep their harbours open");
                    assertThat(found.anchor().standsIn(newer.canonical())).isTrue();
                });
    }

    @Test
    void one_that_stands_there_twice_is_lost_though_both_places_say_it() {
        ExpressionReading newer =
                newer(OLDER.replace("ships in need.", "ships in need, and to the crews of ships in need."));
        assertThat(QuoteLocation.of(newer, "cl_1", "ships in need")).isEqualTo(new Lost(QuoteLoss.TWICE, null));
    }

    @Test
    void one_that_moved_to_another_clause_is_lost_and_its_new_place_is_told() {
        ExpressionReading newer = newer(
                OLDER.replace(" to ships in need.", ".").replace("each year.", "each year, open to ships in need."));
        assertThat(QuoteLocation.of(newer, "cl_1", "open to ships in need"))
                .isEqualTo(new Lost(QuoteLoss.MOVED, "cl_3"));
    }

    @Test
    void a_renumbered_clause_is_another_clause() {
        ExpressionReading newer =
                newer(OLDER.replace("3. They", "4. They").replace("pilots.\n", "pilots.\n\n3. They thank all.\n"));
        assertThat(QuoteLocation.of(newer, "cl_3", "meet each year")).isEqualTo(new Lost(QuoteLoss.MOVED, "cl_4"));
    }

    @Test
    void words_that_stand_in_several_other_clauses_are_nowhere_in_particular() {
        ExpressionReading newer = newer(OLDER.replace("1. The two governments will keep", "1. They keep")
                .replace("3. They will", "3. The two governments will")
                .replace("2. They will", "2. The two governments will"));
        assertThat(QuoteLocation.of(newer, "cl_1", "The two governments will"))
                .isEqualTo(new Lost(QuoteLoss.GONE, null));
    }

    @Test
    void one_changed_character_is_another_text() {
        assertThat(QuoteLocation.of(
                        newer(OLDER.replace("harbours open", "harbors open")), "cl_1", "their harbours open"))
                .isEqualTo(new Lost(QuoteLoss.GONE, null));
        assertThat(QuoteLocation.of(newer(OLDER.replace("open to", "Open to")), "cl_1", "harbours open"))
                .isEqualTo(new Lost(QuoteLoss.GONE, null));
    }

    @Test
    void a_line_end_is_no_change() {
        ExpressionReading newer = newer(OLDER.replace("keep their harbours", "keep their\nharbours"));
        assertThat(QuoteLocation.of(newer, "cl_1", "keep their harbours open")).isInstanceOf(Found.class);
    }

    @Test
    void a_quote_over_chapeau_and_item_is_found_while_nothing_comes_between() {
        String quote = "They will cooperate on:\n\n(a) lights and buoys;";
        assertThat(QuoteLocation.of(newer(OLDER.replace("pilots", "crews")), "cl_2", quote))
                .isInstanceOf(Found.class);
        assertThat(QuoteLocation.of(
                        newer(OLDER.replace("(a) lights", "(a) charts;\n\n(b) lights")
                                .replace("(b) the", "(c) the")),
                        "cl_2",
                        quote))
                .isInstanceOf(Lost.class);
    }

    @Test
    void what_came_to_stand_in_two_items_is_apart() {
        ExpressionReading newer = newer(OLDER.replace("(b) the training of pilots.", "(b) pilots.")
                .replace("(a) lights and buoys;", "(a) lights"));
        assertThat(QuoteLocation.of(newer, "cl_2", "lights\n\n(b) pilots")).isEqualTo(new Lost(QuoteLoss.APART, null));
    }

    @Test
    void a_clause_that_is_no_longer_there_is_looked_for_elsewhere() {
        ExpressionReading newer = newer(OLDER.substring(0, OLDER.indexOf("3.")));
        assertThat(QuoteLocation.of(newer, "cl_3", "meet each year")).isEqualTo(new Lost(QuoteLoss.GONE, null));
    }

    @Test
    void japanese_words_are_found_without_spaces_to_part_them() {
        ExpressionReading newer = Printed.text("ja", 2, "港に関する宣言\n\n1. 両国政府は、港を常に開く。\n\n2. 両国政府は、毎年会合する。\n");
        assertThat(QuoteLocation.of(newer, "cl_1", "港を常に開く")).isInstanceOf(Found.class);
        assertThat(QuoteLocation.of(newer, "cl_1", "港を開く")).isEqualTo(new Lost(QuoteLoss.GONE, null));
        assertThat(QuoteLocation.of(newer, "cl_1", "毎年会合する")).isEqualTo(new Lost(QuoteLoss.MOVED, "cl_2"));
    }

    @Test
    void both_passages_are_shown_with_the_words_marked_where_they_stand() {
        ExpressionReading older = newer(OLDER);
        int at = older.canonical().toString().indexOf("lights and buoys");
        Passage before = Passages.before(older, at, "lights and buoys");
        assertThat(before.citation()).isEqualTo("2");
        assertThat(before.marked()).isEqualTo("lights and buoys");
        assertThat(before.words()).startsWith("2. They").endsWith("pilots.");
        Passage now = Passages.now(newer(OLDER.replace("buoys", "beacons")), "cl_2", "lights and buoys");
        assertThat(now.isMarked()).isFalse();
        assertThat(now.words()).contains("lights and beacons");
        assertThat(Passages.now(older, "cl_9", "x").citation()).isNull();
    }

    private static ExpressionReading newer(String words) {
        return Printed.text("en", 2, words);
    }
}
