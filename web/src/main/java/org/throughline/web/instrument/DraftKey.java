package org.throughline.web.instrument;

import java.util.UUID;
import org.throughline.refusal.Refusal;

/** The key of an import in an address. */
final class DraftKey {

    private DraftKey() {}

    /** @throws Refusal.Missing if it is no key */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException odd) {
            throw new Refusal.Missing();
        }
    }
}
