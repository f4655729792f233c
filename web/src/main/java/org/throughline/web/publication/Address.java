package org.throughline.web.publication;

import java.util.UUID;
import org.throughline.refusal.Refusal;

/** Keys and numbers in addresses of reports. */
final class Address {

    private Address() {}

    /** @throws Refusal.Missing if it is no key */
    static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException odd) {
            throw new Refusal.Missing();
        }
    }

    /** @throws Refusal.Missing if it is no number */
    static int number(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new Refusal.Missing();
        }
        return Integer.parseInt(text);
    }
}
