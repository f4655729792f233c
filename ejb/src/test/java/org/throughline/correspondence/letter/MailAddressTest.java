package org.throughline.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.refusal.Refusal;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "first.last+tag@mail.example.co.jp", "o'brien@example.com", "x@localhost"})
    void an_address_of_one_person_is_taken(String text) {
        assertThat(new MailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c.org",
                "a@example.org\r\nBcc: all@example.org",
                "a@example.org\nX: y",
                "a@example.org\n",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "\"a\r\nb\"@example.org",
                "Somebody <a@example.org>",
                "a@[127.0.0.1]",
                ".a@example.org",
                "a..b@example.org",
                "a@-example.org",
                "a@example..org",
                "名前@example.org",
                "a@example.org\u2028"
            })
    void whatever_could_be_more_than_one_address_is_refused(String text) {
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void one_that_is_too_long_for_a_mail_server_is_refused() {
        assertThat(MailAddress.is("a".repeat(64) + "@example.org")).isTrue();
        assertThat(MailAddress.is("a".repeat(65) + "@example.org")).isFalse();
        assertThat(MailAddress.is("a@" + "b.".repeat(130) + "org")).isFalse();
    }

    @Test
    void it_does_not_say_itself_to_a_log() {
        assertThat(new Recipient(new MailAddress("a@example.org"), org.throughline.language.Language.EN).toString())
                .doesNotContain("example");
    }
}
