package org.throughline.instrument.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.instrument.outline.ProvisionKind;

class PlainTextTest {

    private static final String UNNUMBERED =
            """
            Norland-Sudland Joint Declaration on Lighthouses

            The Keepers of Norland and Sudland,

            Recalling that the sea is wide and that a lamp that burns on one shore is seen on the other shore on any night that is clear enough for both;

            Desiring to be seen;

            Have decided as follows:

            Keeping the Lamps

            Norland and Sudland will keep their lamps lit.

            Fields of Work

            The work will include the following:

              • (i) oil;
              • (ii) wicks.

            As part of it they will share:

              • (i) glass;
              • (ii) polish.

            They will meet once a year.

            Signed at Harbour Town this first day of May

            Keeper of Norland
            Keeper of Sudland

            Back to Index
            """;

    @Test
    void a_text_without_numbers_has_its_parts() {
        assertThat(Reading.shape(Reading.plain(UNNUMBERED)))
                .containsExactly(
                        "title | norland-sudland joint de",
                        "opening_formula | the keepers of norland a",
                        "preambular [P1] | recalling that the sea i",
                        "preambular [P2] | desiring to be seen;",
                        "enacting_formula | have decided as follows:",
                        "section | keeping the lamps",
                        "· operative [1] | norland and sudland will",
                        "section | fields of work",
                        "· chapeau [2] | the work will include th",
                        "· · item [2](i) | oil;",
                        "· · item [2](ii) | wicks.",
                        "· chapeau [3] | as part of it they will ",
                        "· · item [3](i) | glass;",
                        "· · item [3](ii) | polish.",
                        "· operative [4] | they will meet once a ye",
                        "testimonium | signed at harbour town t",
                        "signature | keeper of norland/keeper",
                        "furniture | back to index");
    }

    @Test
    void two_lists_that_both_begin_at_one_are_cited_apart() {
        assertThat(Reading.eIds(Reading.plain(UNNUMBERED), ProvisionKind.ITEM))
                .containsExactly(
                        "para_2__list_1__item_i",
                        "para_2__list_1__item_ii",
                        "para_3__list_1__item_i",
                        "para_3__list_1__item_ii");
    }

    @Test
    void wrapped_lines_are_one_paragraph_and_broken_ones_are_not() {
        String text =
                """
                Statement on Tides

                1. We will measure the tides at every harbour of the two
                shores and write down what we find.
                2. We will meet.

                For the Government of Norland
                Keeper Anna
                """;
        ParsedText parsed = Reading.plain(text);
        assertThat(parsed.words(Reading.provision(parsed, "cl_1")))
                .isEqualTo("We will measure the tides at every harbour of the two shores and write down what we find.");
        assertThat(Reading.shape(parsed)).last().isEqualTo("signature | for the government of no");
    }

    @Test
    void numbers_inside_a_clause_do_not_end_it() {
        String text =
                """
                Statement on Tides

                1. We will:

                (a) measure;

                (b) write down:

                (i) the hour;

                (ii) the height;

                (c) send it.

                2. We will meet.
                """;
        assertThat(Reading.shape(Reading.plain(text)))
                .containsExactly(
                        "title | statement on tides",
                        "chapeau 1 | we will:",
                        "· item 1(a) | measure;",
                        "· item 1(b) | write down:",
                        "· · item 1(b)(i) | the hour;",
                        "· · item 1(b)(ii) | the height;",
                        "· item 1(c) | send it.",
                        "operative 2 | we will meet.");
    }

    @Test
    void figures_inside_figures_are_taken_apart_by_what_leads_in_to_them() {
        String text =
                """
                Statement on Tides

                1. First.

                2. We will:

                1. measure;

                2. write;

                3. send.

                3. Third.
                """;
        assertThat(Reading.shape(Reading.plain(text)))
                .containsExactly(
                        "title | statement on tides",
                        "operative 1 | first.",
                        "chapeau 2 | we will:",
                        "· item 2(1) | measure;",
                        "· item 2(2) | write;",
                        "· item 2(3) | send.",
                        "operative 3 | third.");
    }

    @Test
    void japanese_numbers_clauses_and_closing_are_understood() {
        String text =
                """
                灯台に関する北国と南国の共同宣言

                両国の灯台守は、次のとおり決定した。

                １　両国は、灯を絶やさない。

                ２　両国は、次の分野で協力する：

                （１）油

                （２）硝子

                ３　両国は、毎年会合する。

                二千二十六年五月一日に港町において署名した。

                北国政府のために
                """;
        ParsedText parsed = Reading.plain(text);
        assertThat(Reading.shape(parsed))
                .containsExactly(
                        "title | 灯台に関する北国と南国の共同宣言",
                        "enacting_formula | 両国の灯台守は、次のとおり決定した。",
                        "operative １ | 両国は、灯を絶やさない。",
                        "chapeau ２ | 両国は、次の分野で協力する：",
                        "· item ２（１） | 油",
                        "· item ２（２） | 硝子",
                        "operative ３ | 両国は、毎年会合する。",
                        "testimonium | 二千二十六年五月一日に港町において署名した。",
                        "signature | 北国政府のために");
        assertThat(Reading.eIds(parsed, ProvisionKind.OPERATIVE)).containsExactly("cl_1", "cl_3");
    }

    @Test
    void articles_are_sections() {
        String text =
                """
                第一条　油

                １　両国は、油を分かち合う。

                ２　油は清い。

                第二条　硝子

                １　両国は、硝子を磨く。

                ２　硝子は澄む。
                """;
        assertThat(Reading.plain(text).outline().entries())
                .extracting(entry -> entry.designation().eId())
                .contains("art_1__cl_1", "art_2__cl_1", "art_2__cl_2");
    }

    @Test
    void every_word_is_in_exactly_one_provision() {
        ParsedText text = Reading.plain(UNNUMBERED);
        assertThat(Coverage.wordsOf(text.canonical())).isEqualTo(Coverage.wordsOf(text.source()));
        assertThat(Coverage.astray(text)).isEmpty();
    }
}
