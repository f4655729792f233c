package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void an_address_stays_as_it_is() {
        String address = "/en/s/sea-lanes/coding/treaty/TA-1?clause=art_1__para_2&element=7%C3%A9#finding";
        assertThat(Addresses.uri(address)).hasToString(address);
    }

    @Test
    void what_may_not_stand_in_an_address_is_written_as_its_bytes() {
        assertThat(Addresses.uri("/ja/s/a b|{c}/100%/\u6771")).hasToString("/ja/s/a%20b%7C%7Bc%7D/100%25/%E6%9D%B1");
    }
}
