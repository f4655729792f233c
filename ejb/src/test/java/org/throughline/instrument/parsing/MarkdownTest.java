package org.throughline.instrument.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

class MarkdownTest {

    private static final String NUMBERED =
            """
            # **Norland-Sudland**

            ## **Joint Declaration on Lighthouses**

            1. We, the two governments, keep our lamps lit.

            ### **Keeping the Lamps**

            #### **Oil and Wicks**

            2. We will share *oil*.

            #### **Glass**

            3. We will polish the glass by the 7<sup>th</sup> bell.

            ## **Keeping Watch**

            4. We will watch the sea & the sky.

            Signed in duplicate at Harbour Town on the first of May in both languages.

            For the Government of Norland

            For the Government of Sudland

            **A. KEEPER**\\
            **First Minister**
            """;

    @Test
    void numbered_clauses_stand_under_their_headings_and_the_closing_part_apart() {
        assertThat(Reading.shape(Reading.markdown(NUMBERED)))
                .containsExactly(
                        "title | norland-sudland",
                        "title | joint declaration on lig",
                        "operative 1 | we, the two governments,",
                        "section | keeping the lamps",
                        "· section | oil and wicks",
                        "· · operative 2 | we will share oil.",
                        "· section | glass",
                        "· · operative 3 | we will polish the glass",
                        "section | keeping watch",
                        "· operative 4 | we will watch the sea & ",
                        "testimonium | signed in duplicate at h",
                        "signature | for the government of no",
                        "signature | for the government of su",
                        "signature | a. keeper/first minister");
    }

    @Test
    void heading_levels_are_kept_as_printed_although_they_jump() {
        assertThat(Reading.markdown(NUMBERED).outline().entries())
                .filteredOn(entry -> entry.kind() == ProvisionKind.SECTION)
                .extracting(Outline.Entry::headingLevel)
                .containsExactly(3, 4, 4, 2);
    }

    @Test
    void the_superscript_is_text_and_its_markup_stays_in_the_source() {
        ParsedText text = Reading.markdown(NUMBERED);
        Outline.Entry clause = Reading.provision(text, "cl_3");
        assertThat(text.words(clause)).contains("the 7th bell");
        SourceMap.Source source =
                text.map().of(clause.range().start(), clause.range().end());
        assertThat(NUMBERED.substring(source.start(), source.end()))
                .isEqualTo("3. We will polish the glass by the 7<sup>th</sup> bell.");
    }

    @Test
    void the_number_is_what_the_source_prints_and_not_what_the_parser_counts() {
        String text =
                """
                # Statement on Tides

                3. Third.
                3. Third again.
                9. Ninth.

                ## Later

                12. Twelfth.
                """;
        assertThat(Reading.numbers(Reading.markdown(text))).containsExactly("3", "3", "9", "12");
    }

    @Test
    void bold_and_italic_lines_of_their_own_are_headings_in_order_of_appearance() {
        String text =
                """
                # Statement on Tides

                We meet today by the sea.

                **High water**

                *Spring tides*

                We will measure them.

                **Low water**\\
                We will walk there.
                """;
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | statement on tides",
                        "operative [1] | we meet today by the sea",
                        "section | high water",
                        "· section | spring tides",
                        "· · operative [2] | we will measure them.",
                        "section | low water",
                        "· operative [3] | we will walk there.");
    }

    @Test
    void two_type_faces_that_never_stand_under_each_other_are_one_level() {
        String text =
                """
                # Statement on Tides

                **<u>High water</u>**\\
                We will measure it.

                **Low water**\\
                We will walk there.
                """;
        assertThat(Reading.eIds(Reading.markdown(text), ProvisionKind.SECTION)).containsExactly("sec_1", "sec_2");
    }

    @Test
    void what_a_word_processor_left_behind_does_not_hide_a_heading() {
        String text =
                "# Statement on Tides\n\n**High water\n\u00A0\u00A0**  \nWe measure.\n\u00A0\nWe write it down.\n";
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | statement on tides",
                        "section | high water",
                        "· operative [1] | we measure.",
                        "· operative [2] | we write it down.");
    }

    @Test
    void lists_in_lists_are_items_under_their_clause() {
        String text =
                """
                # Framework on Nets

                **Section I**

                **Mending**

                1. **Twine:** We will spin twine.
                2. **Knots:** We will tie knots, that is:
                   1. reef knots;
                   2. bends.

                      Both are dry.
                3. We will rest.

                **Section II**

                **Sale**

                1. Nobody sells.
                """;
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | framework on nets",
                        "section Section I | mending",
                        "· operative I.1 | twine: we will spin twin",
                        "· chapeau I.2 | knots: we will tie knots",
                        "· · item I.2(1) | reef knots;",
                        "· · item I.2(2) | bends.//both are dry.",
                        "· operative I.3 | we will rest.",
                        "section Section II | sale",
                        "· operative II.1 | nobody sells.");
    }

    @Test
    void bullets_with_printed_letters_bear_the_letters() {
        String text =
                """
                # Framework on Nets

                1. We will act:

                -   a\\. **first** by day;
                -   b\\. then by night.
                """;
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | framework on nets",
                        "chapeau 1 | we will act:",
                        "· item 1(a) | first by day;",
                        "· item 1(b) | then by night.");
    }

    @Test
    void what_stands_around_the_text_is_furniture() {
        String text =
                """
                # Statement on Tides
                Source: https://example.org/tides (2024-05-01)

                *May 1, 2024*

                We will measure the tides.

                \\###
                """;
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | statement on tides",
                        "furniture | source: https://example.",
                        "furniture | may 1, 2024",
                        "operative [1] | we will measure the tide",
                        "furniture | ###");
    }

    @Test
    void recitals_up_to_the_formula_are_the_preamble() {
        String text =
                """
                # Framework on Nets

                Whereas, nets tear;

                Whereas, fish do not wait.

                Therefore, the Participants have reached the following understanding.

                1. We will mend.
                """;
        assertThat(Reading.shape(Reading.markdown(text)))
                .containsExactly(
                        "title | framework on nets",
                        "preambular [P1] | whereas, nets tear;",
                        "preambular [P2] | whereas, fish do not wai",
                        "enacting_formula | therefore, the participa",
                        "operative 1 | we will mend.");
    }

    @Test
    void a_year_or_an_amount_at_the_beginning_is_no_number() {
        String text =
                """
                # Statement on Tides

                2024 was a good year for tides and we say so.

                5.2 billion litres came in.

                A. Keeper said so too.
                """;
        assertThat(Reading.numbers(Reading.markdown(text))).containsOnly("null");
    }

    @Test
    void every_word_is_in_exactly_one_provision() {
        ParsedText text = Reading.markdown(NUMBERED);
        assertThat(Coverage.wordsOf(text.canonical())).isEqualTo(Coverage.wordsOf(text.source()));
        assertThat(Coverage.astray(text)).isEmpty();
    }
}
