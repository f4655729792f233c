package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

    /** Anything that is kept. */
    public record Kept(
            String words, @Nullable String number, @Nullable Integer level, Map<String, List<String>> more) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\tb",
                "a\nb\r\nc",
                "\"a\" 'b' \\ \\n",
                "灯台守は「油」を分ける",
                "𠮷野",
                "a=b&c%20+ /",
                "{\"a\": [1]}",
                "\u2028\u2029\u0001"
            })
    void a_record_comes_back_as_it_was(String words) {
        Kept kept = new Kept(words, words, 3, Map.of(words, List.of(words, "", "x")));
        assertThat(StoredJson.read(StoredJson.of(kept), Kept.class)).isEqualTo(kept);
        assertThat(StoredJson.list(StoredJson.of(List.of(kept, kept)), Kept.class))
                .containsExactly(kept, kept);
        assertThat(StoredJson.list(StoredJson.of(List.of(words, "b")), String.class))
                .containsExactly(words, "b");
    }

    @Test
    void what_is_null_is_left_out_and_comes_back_as_null() {
        Kept kept = new Kept("", null, null, Map.of());
        assertThat(StoredJson.of(kept)).doesNotContain("number", "level");
        assertThat(StoredJson.read(StoredJson.of(kept), Kept.class)).isEqualTo(kept);
    }

    @Test
    void an_empty_list_is_a_list() {
        assertThat(StoredJson.of(List.of())).isEqualTo("[]");
        assertThat(StoredJson.list("[]", Kept.class)).isEmpty();
    }
}
