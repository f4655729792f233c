package org.throughline.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.CanonicalBuilder.Range;

class CanonicalBuilderTest {

    @Test
    void parts_blocks_by_an_empty_line_and_says_where_each_stands() {
        CanonicalBuilder builder = new CanonicalBuilder("");
        Range first = builder.append(List.of(Run.added("One.")));
        Range second = builder.append(List.of(Run.added("Two.")));
        assertThat(builder.text()).hasToString("One.\n\nTwo.");
        assertThat(first).isEqualTo(new Range(0, 4));
        assertThat(second).isEqualTo(new Range(6, 10));
    }

    @Test
    void takes_layout_away_and_keeps_a_single_space_as_printed() {
        assertThat(canonical("  a \t b\u200Bc  ")).isEqualTo("a bc");
        assertThat(canonical("prix\u00A0: 5")).isEqualTo("prix\u00A0: 5");
    }

    @Test
    void joins_a_wrapped_line_by_space_and_in_japanese_by_nothing() {
        assertThat(canonical("shared\nview")).isEqualTo("shared view");
        assertThat(canonical("共有\nする")).isEqualTo("共有する");
        assertThat(canonical("共有\nAI")).isEqualTo("共有 AI");
    }

    @Test
    void composes_what_the_source_decomposed() {
        String raw = "cafe\u0301 もか\u3099";
        CanonicalBuilder builder = new CanonicalBuilder(raw);
        builder.append(List.of(new Run(raw, 0, raw.length())));
        assertThat(builder.text()).hasToString("café もが");
        assertThat(builder.map().of(3, 4)).isEqualTo(new SourceMap.Source(3, 5));
    }

    @Test
    void leaves_compatibility_characters_as_printed() {
        assertThat(canonical("１２ ① ﬁ ㎏")).isEqualTo("１２ ① ﬁ ㎏");
    }

    @Test
    void maps_each_character_to_its_place_behind_the_markup() {
        String raw = "the 7<sup>th</sup> plan";
        CanonicalBuilder builder = new CanonicalBuilder(raw);
        builder.append(List.of(new Run("the 7", 0, 5), new Run("th", 10, 12), new Run(" plan", 18, 23)));
        assertThat(builder.text()).hasToString("the 7th plan");
        SourceMap.Source seventh = builder.map().of(4, 7);
        assertThat(raw.substring(seventh.start(), seventh.end())).isEqualTo("7<sup>th");
    }

    @Test
    void counts_code_points_on_both_sides() {
        String raw = "𠮷𠮷 *野*";
        CanonicalBuilder builder = new CanonicalBuilder(raw);
        Range range = builder.append(List.of(new Run("𠮷𠮷 ", 0, 5), new Run("野", 6, 7)));
        assertThat(range.end()).isEqualTo(4);
        assertThat(builder.map().of(3, 4)).isEqualTo(new SourceMap.Source(4, 5));
    }

    @Test
    void nothing_that_is_not_canonical_becomes_a_canonical_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalText.of("a\r\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalText.of("e\u0301"));
    }

    @Test
    void the_hash_is_that_of_the_utf8_form() {
        assertThat(CanonicalText.of("条").sha256())
                .isEqualTo("f004f1d84cf962dcb4cfeb0c1442719ebf4503341750bf3f876d13055dfd6605");
    }

    private static String canonical(String text) {
        CanonicalBuilder builder = new CanonicalBuilder("");
        builder.append(List.of(Run.added(text)));
        return builder.text().toString();
    }
}
