package org.throughline.dialogue.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void an_address_is_read_as_people_paste_it() {
        assertThat(MailAddress.of(" A.One@Host.Example ")).contains(new MailAddress("a.one@host.example"));
        assertThat(MailAddress.of("Participant A <a@host.example>")).contains(new MailAddress("a@host.example"));
        assertThat(MailAddress.of("mailto:a@host.example")).contains(new MailAddress("a@host.example"));
        assertThat(MailAddress.of("ａ＠ｈｏｓｔ．ｅｘａｍｐｌｅ")).contains(new MailAddress("a@host.example"));
        assertThat(MailAddress.of("a@例え.example")).contains(new MailAddress("a@xn--r8jz45g.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "a@", "@host.example", "a@host", "a b@host.example", "a@host..example", ".a@host.example",
                "a@host.example, b@host.example", "a@-host.example", "a@host.example\r\nBcc: b@host.example",
                "山@host.example"
            })
    void what_is_none_is_none(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void one_that_is_longer_than_mail_servers_take_is_none() {
        assertThat(MailAddress.of("a".repeat(65) + "@host.example")).isEmpty();
        assertThat(MailAddress.of("a@" + "b.".repeat(130) + "example")).isEmpty();
    }
}
