package org.throughline.dialogue.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteeAddressTest {

    @Test
    void an_address_is_read_as_people_paste_it() {
        assertThat(InviteeAddress.of(" A.One@Host.Example ")).contains(new InviteeAddress("a.one@host.example"));
        assertThat(InviteeAddress.of("Participant A <a@host.example>")).contains(new InviteeAddress("a@host.example"));
        assertThat(InviteeAddress.of("mailto:a@host.example")).contains(new InviteeAddress("a@host.example"));
        assertThat(InviteeAddress.of("ａ＠ｈｏｓｔ．ｅｘａｍｐｌｅ")).contains(new InviteeAddress("a@host.example"));
        assertThat(InviteeAddress.of("a@例え.example")).contains(new InviteeAddress("a@xn--r8jz45g.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@host.example",
                "a@host",
                "a b@host.example",
                "a@host..example",
                ".a@host.example",
                "a@host.example, b@host.example",
                "a@-host.example",
                "a@host.example\r\nBcc: b@host.example",
                "山@host.example"
            })
    void what_is_none_is_none(String typed) {
        assertThat(InviteeAddress.of(typed)).isEmpty();
    }

    @Test
    void one_that_is_longer_than_mail_servers_take_is_none() {
        assertThat(InviteeAddress.of("a".repeat(65) + "@host.example")).isEmpty();
        assertThat(InviteeAddress.of("a@" + "b.".repeat(130) + "example")).isEmpty();
    }
}
