package org.throughline.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditPagesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "-1, 0", "x, 0", "999999, 999999", "2147483647, 999999", "99999999999999999999, 999999"
    })
    void any_number_is_answered(String asked, int page) {
        assertThat(AuditPages.number(asked)).isEqualTo(page);
    }
}
