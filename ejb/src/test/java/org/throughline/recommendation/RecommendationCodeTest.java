package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes stand as people count. */
class RecommendationCodeTest {

    @Test
    void ten_comes_after_three_in_whatever_order_they_were_drafted() {
        assertThat(drafted("BC-1", "BC-2", "BC-10", "BC-3")).containsExactly("BC-1", "BC-2", "BC-3", "BC-10");
        assertThat(drafted("BC-10", "BC-3", "BC-2", "BC-1")).containsExactly("BC-1", "BC-2", "BC-3", "BC-10");
    }

    @Test
    void codes_of_one_stem_stand_together_and_a_new_stem_at_the_end() {
        assertThat(drafted("TA-1", "EN-1", "ta-3", "CM", "EN-2", "TA-2"))
                .containsExactly("TA-1", "TA-2", "ta-3", "EN-1", "EN-2", "CM");
    }

    @Test
    void a_code_without_a_number_stands_before_its_numbers() {
        assertThat(drafted("A1", "A")).containsExactly("A", "A1");
        assertThat(drafted("12", "9", "1234567890123456789")).containsExactly("9", "12", "1234567890123456789");
    }

    private static List<String> drafted(String... codes) {
        List<String> list = new ArrayList<>();
        for (String code : codes) {
            list.add(RecommendationCode.place(list, code), code);
        }
        return list;
    }
}
