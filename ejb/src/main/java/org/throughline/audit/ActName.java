package org.throughline.audit;

import java.util.Locale;
import org.throughline.platform.Happened;

/**
 * What an act is called where it is written down and in the keys of its texts: the name of its record, the first word
 * before a full stop. {@code RoundHandsRecorded} is {@code round.handsRecorded}.
 */
public final class ActName {

    private ActName() {}

    public static String of(Class<? extends Happened> event) {
        String[] words = event.getSimpleName().split("(?=\\p{Lu})", 2);
        return lower(words[0]) + "." + lower(words[1]);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
