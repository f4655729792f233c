package org.throughline.web.page;

import java.util.UUID;
import java.util.function.Function;
import org.throughline.refusal.Refusal;

/** The key of a record as it stands in an address: what is no key names nothing. */
public final class AddressKey {

    private AddressKey() {}

    /** @throws Refusal.Missing if it is no key */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Missing();
        }
    }

    /** The same as one of its kind: {@code AddressKey.of(finding, FindingId::new)}. */
    public static <K> K of(String text, Function<UUID, K> kind) {
        return kind.apply(of(text));
    }
}
