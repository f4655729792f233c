package org.throughline.instrument.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.correction.Correction.Act;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.refusal.Refusal;

class CorrectedTextTest {

    private static final String SOURCE =
            """
            # Declaration on Lamps

            ## Light

            1. We keep our lamps

            lit. We share oil and wicks.

            2. We polish the *glass*.

            Printed by the ministry
            """;

    @Test
    void without_a_mend_the_text_is_as_it_was_read() {
        ParsedText read = read();
        SettledText settled = mended(read).settled();
        assertThat(settled.canonical()).hasToString(read.canonical().toString());
        assertThat(settled.outline()).isEqualTo(read.outline());
        assertThat(settled.map()).isEqualTo(read.map());
    }

    @Test
    void what_was_torn_apart_is_joined_as_it_would_be_printed() {
        SettledText settled = settled(new Correction(Act.MERGE, 3, ""));
        assertThat(shape(settled))
                .containsExactly(
                        "title - Declaration on Lamps",
                        "section - Light",
                        "operative 1 We keep our lamps lit. We share oil and wicks.",
                        "operative 2 We polish the glass.",
                        "operative - Printed by the ministry");
    }

    @Test
    void a_piece_is_parted_where_words_stand_and_takes_its_printed_number() {
        SettledText settled = settled(new Correction(Act.MERGE, 3, ""), new Correction(Act.SPLIT, 2, "We share"));
        assertThat(shape(settled))
                .contains("operative 1 We keep our lamps lit.", "operative - We share oil and wicks.");
        assertThat(shape(settled(new Correction(Act.MERGE, 4, ""), new Correction(Act.SPLIT, 3, "2. We polish"))))
                .contains("operative 2 We polish the glass.");
    }

    @Test
    void words_that_stand_twice_or_not_at_all_part_nothing() {
        assertThat(refusal(new Correction(Act.SPLIT, 3, "nowhere"))).isEqualTo("mend.notFound");
        assertThat(refusal(new Correction(Act.SPLIT, 3, ""))).isEqualTo("mend.notFound");
        assertThat(refusal(new Correction(Act.SPLIT, 2, "e"))).isEqualTo("mend.ambiguous");
        assertThat(refusal(new Correction(Act.MERGE, 0, ""))).isEqualTo("mend.first");
        assertThat(refusal(new Correction(Act.UP, 0, ""))).isEqualTo("mend.first");
        assertThat(refusal(new Correction(Act.DOWN, 5, ""))).isEqualTo("mend.last");
        assertThat(refusal(new Correction(Act.KIND, 77, "item"))).isEqualTo("mend.nowhere");
        assertThat(refusal(new Correction(Act.KIND, 3, "poem"))).isEqualTo("form");
        assertThat(refusal(new Correction(Act.TITLE, 3, "A clause"))).isEqualTo("mend.noTitle");
        assertThat(refusal(new Correction(Act.TITLE, 1, "Darkness"))).isEqualTo("mend.otherWords");
        assertThat(refusal(new Correction(Act.INDENT, 0, ""))).isEqualTo("mend.noDepth");
        assertThat(catchThrowableOfType(Refusal.class, () -> new Correction(Act.TITLE, 0, "x".repeat(501)))
                        .code())
                .isEqualTo("mend.tooLong");
    }

    @Test
    void numbers_kinds_and_levels_are_set() {
        SettledText settled = settled(
                new Correction(Act.KIND, 5, "furniture"),
                new Correction(Act.NUMBER, 4, "3"),
                new Correction(Act.KIND, 3, "item"),
                new Correction(Act.NUMBER, 3, "(a)"),
                new Correction(Act.INDENT, 3, ""),
                new Correction(Act.OUTDENT, 3, ""));
        assertThat(settled.outline().entries())
                .extracting(Outline.Entry::kind)
                .containsExactly(
                        ProvisionKind.TITLE,
                        ProvisionKind.SECTION,
                        ProvisionKind.CHAPEAU,
                        ProvisionKind.ITEM,
                        ProvisionKind.OPERATIVE,
                        ProvisionKind.FURNITURE);
        assertThat(settled.outline().entries())
                .extracting(entry -> entry.designation().citation())
                .containsExactly(null, null, "1", "1(a)", "3", null);
        assertThat(shape(settled)).contains("operative 3 We polish the glass.");
    }

    @Test
    void what_stands_in_the_wrong_place_is_moved_with_its_words() {
        SettledText settled = settled(new Correction(Act.UP, 4, ""), new Correction(Act.DOWN, 2, ""));
        assertThat(settled.canonical().toString().replace("\n\n", "|"))
                .isEqualTo(
                        "Declaration on Lamps|Light|2. We polish the glass.|1. We keep our lamps|lit. We share oil and"
                                + " wicks.|Printed by the ministry");
        Outline.Entry glass = settled.outline().entries().get(2);
        SourceMap.Source source =
                settled.map().of(glass.range().start(), glass.range().end());
        assertThat(SOURCE.substring(source.start(), source.end())).isEqualTo("2. We polish the *glass*.");
    }

    @Test
    void a_heading_written_anew_keeps_the_place_of_its_words() {
        SettledText settled = settled(new Correction(Act.TITLE, 1, "LIGHT."));
        Outline.Entry heading = settled.outline().entries().get(1);
        assertThat(settled.words(heading)).isEqualTo("LIGHT.");
        SourceMap.Source source =
                settled.map().of(heading.range().start(), heading.range().end());
        assertThat(SOURCE.substring(source.start(), source.end())).isEqualTo("Light");
    }

    @Test
    void every_word_is_in_exactly_one_provision_whatever_is_mended() {
        List<Correction> mends = List.of(
                new Correction(Act.DOWN, 3, ""),
                new Correction(Act.MERGE, 4, ""),
                new Correction(Act.SPLIT, 3, "wicks"),
                new Correction(Act.UP, 4, ""),
                new Correction(Act.MERGE, 2, ""),
                new Correction(Act.KIND, 1, "furniture"));
        CorrectedText text = mended(read());
        for (Correction mend : mends) {
            text.apply(mend);
            SettledText settled = text.settled();
            assertThat(words(settled.canonical().toString()))
                    .as(mend.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            words(read().canonical().toString()));
            int end = 0;
            for (Outline.Entry entry : settled.outline().entries()) {
                assertThat(settled.canonical().between(end, entry.range().start()))
                        .isBlank();
                end = entry.range().end();
            }
            assertThat(end).isEqualTo(settled.canonical().length());
        }
    }

    private static ParsedText read() {
        return ParsedText.of(new Upload("a.md", SOURCE.getBytes(UTF_8)));
    }

    private static CorrectedText mended(ParsedText read) {
        return new CorrectedText(read.canonical(), read.map(), read.drafts());
    }

    private static SettledText settled(Correction... mends) {
        CorrectedText text = mended(read());
        for (Correction mend : mends) {
            text.apply(mend);
        }
        return text.settled();
    }

    private static String refusal(Correction mend) {
        CorrectedText text = mended(read());
        return catchThrowableOfType(Refusal.class, () -> text.apply(mend)).code();
    }

    private static List<String> shape(SettledText text) {
        return text.outline().entries().stream()
                .map(entry -> entry.kind().code() + " "
                        + (entry.designation().number() == null
                                ? "-"
                                : entry.designation().number()) + " " + text.words(entry))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }
}
