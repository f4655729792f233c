package org.throughline.publication.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.publication.block.BlockKind.CAPTION;
import static org.throughline.publication.block.BlockKind.ENDNOTE;
import static org.throughline.publication.block.BlockKind.FIGURE;
import static org.throughline.publication.block.BlockKind.FURNITURE;
import static org.throughline.publication.block.BlockKind.HEADING;
import static org.throughline.publication.block.BlockKind.ITEM;
import static org.throughline.publication.block.BlockKind.NOTICE;
import static org.throughline.publication.block.BlockKind.PARAGRAPH;
import static org.throughline.publication.block.BlockKind.PULL_QUOTE;
import static org.throughline.publication.block.BlockKind.RECOMMENDATION;
import static org.throughline.publication.block.BlockKind.STEM;
import static org.throughline.publication.block.BlockKind.TITLE;
import static org.throughline.publication.parsing.Reports.kinds;
import static org.throughline.publication.parsing.Reports.read;
import static org.throughline.publication.parsing.Reports.words;

import org.junit.jupiter.api.Test;
import org.throughline.publication.block.Report;

class ParsedReportTest {

    private static final String MARKDOWN =
            """
            # Lamps along the coast

            3 May 2024

            Supported by a grant from the Harbour Fund. The views expressed here are not endorsed by the towns.

            ## What we heard

            Keepers told us that oil runs short in winter, and that nobody knows which harbour has some to spare. One keeper walked two days.[1]

            > Nobody knows which harbour has some to spare.

            Three things were named most often:

            - the price of oil;
            - the length of the nights; and
            - the state of the roads.

            Figure 1: Harbours with a lamp

            ## Recommendations

            ### Oil

            1. Share oil between harbours in winter.
            2. Keep a list of who has how much.

            ### People

            3. Train keepers together every spring.

               They should meet in a different harbour each time.

            ## Notes

            1. The walk was in January.
            """;

    @Test
    void a_report_in_markdown_has_its_blocks() {
        ParsedReport read = read("lamps.md", MARKDOWN);
        assertThat(kinds(read))
                .containsExactly(
                        TITLE,
                        FURNITURE,
                        NOTICE,
                        HEADING,
                        PARAGRAPH,
                        PULL_QUOTE,
                        STEM,
                        ITEM,
                        ITEM,
                        ITEM,
                        CAPTION,
                        HEADING,
                        HEADING,
                        RECOMMENDATION,
                        RECOMMENDATION,
                        HEADING,
                        RECOMMENDATION,
                        HEADING,
                        ENDNOTE);
        assertThat(words(read, RECOMMENDATION)).first().isEqualTo("Share oil between harbours in winter.");
        assertThat(words(read, RECOMMENDATION)).last().asString().contains("different harbour each time");
        Report report = Reports.report(read);
        assertThat(report.repeats(5)).contains(4);
        assertThat(report.lists()).singleElement().satisfies(list -> {
            assertThat(list.head()).isEqualTo(11);
            assertThat(list.items()).extracting(item -> item.theme()).containsExactly(12, 12, 15);
        });
    }

    @Test
    void plain_text_without_any_mark_is_read_by_its_sentences() {
        ParsedReport read = read(
                "lamps.txt",
                """
                Lamps along the coast
                A long introduction that says who met where and when, so that this line is longer than any line that somebody would wrap, and which goes on for a while about the harbours and their keepers. They met twice.
                Key recommendations:
                Oil
                Share oil between harbours in winter.
                Keep a list of who has how much
                of it and where.
                People
                Train keepers together every spring.
                These recommendations were written down on the last day of the second meeting.
                What we heard
                Keepers told us that oil runs short in winter. They walk.
                """
                        .replace("much\nof", "much of"));
        assertThat(kinds(read))
                .containsExactly(
                        TITLE,
                        PARAGRAPH,
                        STEM,
                        HEADING,
                        RECOMMENDATION,
                        RECOMMENDATION,
                        HEADING,
                        RECOMMENDATION,
                        PARAGRAPH,
                        HEADING,
                        PARAGRAPH);
    }

    @Test
    void a_japanese_report_is_read_by_the_same_rules() {
        ParsedReport read = read(
                "toudai.md",
                """
                # 沿岸の灯台について

                2024年5月3日

                本報告書の見解は執筆者個人のものであり、港の立場を示すものではありません。

                ## 概要

                冬になると灯台の油が足りなくなるが、どの港に余りがあるのかは誰も知らないという指摘があった。

                どの港に余りがあるのかは誰も知らない

                図1　灯台のある港

                ## 提言

                １．冬季に港の間で油を分け合う。

                ２．油の量を一覧にする。

                ３．春に灯台守の研修を共同で行う。

                ## 注

                (1) 一月の調査による。
                """);
        assertThat(kinds(read))
                .containsExactly(
                        TITLE,
                        FURNITURE,
                        NOTICE,
                        HEADING,
                        PARAGRAPH,
                        PULL_QUOTE,
                        CAPTION,
                        HEADING,
                        RECOMMENDATION,
                        RECOMMENDATION,
                        RECOMMENDATION,
                        HEADING,
                        ENDNOTE);
        assertThat(words(read, RECOMMENDATION)).first().isEqualTo("冬季に港の間で油を分け合う。");
    }

    @Test
    void a_web_page_is_read_too() {
        ParsedReport read = read(
                "lamps.html",
                """
                <!doctype html><html><body><h1>Lamps along the coast</h1>
                <p>Keepers told us that oil runs short in winter. They walk.</p>
                <h2>Our recommendations to the towns</h2>
                <p>We ask all towns to do two things.</p>
                <ul><li>Share oil between harbours.</li><li>Train keepers together.</li></ul>
                <h2>Next steps</h2><ul><li>Meet again.</li><li>Write it down.</li></ul>
                </body></html>
                """);
        assertThat(kinds(read))
                .containsExactly(
                        TITLE, PARAGRAPH, HEADING, PARAGRAPH, RECOMMENDATION, RECOMMENDATION, HEADING, ITEM, ITEM);
    }

    @Test
    void recommendations_that_are_labelled_one_by_one_are_found() {
        ParsedReport read = read(
                "lamps.md",
                """
                # Lamps

                ## Oil

                Recommendation 1: Share oil between harbours in winter.

                It runs short from January on. Roads are bad then.

                ### Recommendation 2

                Keep a list of who has how much.

                It should be public. Everybody may look.
                """);
        assertThat(kinds(read))
                .containsExactly(TITLE, HEADING, RECOMMENDATION, PARAGRAPH, HEADING, RECOMMENDATION, PARAGRAPH);
        assertThat(read.blocks().get(2).number()).isEqualTo("Recommendation 1");
        assertThat(Reports.report(read).lists()).hasSize(1);
    }

    @Test
    void a_figure_has_its_place_and_its_caption() {
        ParsedReport read = read(
                "lamps.md",
                """
                # Lamps

                Keepers told us that oil runs short in winter. They walk.

                Figure 2. Oil by month

                Figure 2. Oil by month, in barrels. Source: the harbours

                The mayor opens the lamp at the northern pier, March 2024.
                """);
        assertThat(kinds(read)).containsExactly(TITLE, PARAGRAPH, FIGURE, CAPTION, CAPTION);
    }
}
