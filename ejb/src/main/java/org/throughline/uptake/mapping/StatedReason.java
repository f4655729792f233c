package org.throughline.uptake.mapping;

import java.util.Map;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;

/** What a reason given by a coder must be: written in one language at least, and of a length that is read. */
public final class StatedReason {

    private static final int LONGEST = 4000;

    private StatedReason() {}

    public static void check(Map<String, String> faults, Bilingual reason) {
        if (Blank.is(reason.en()) && Blank.is(reason.ja())) {
            faults.put("rationaleEn", "reason");
        }
        if (reason.en().length() > LONGEST) {
            faults.put("rationaleEn", "tooLong");
        }
        if (reason.ja().length() > LONGEST) {
            faults.put("rationaleJa", "tooLong");
        }
    }
}
