package org.throughline.recommendation.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A wording in one language.
 *
 * @param drafted whether it was written first in this language; otherwise it is a translation of the one that was
 * @param checked whether a second reader has compared the translation with the drafted text
 * @param translatedBy in which role: {@code convenor}, {@code translator} or {@code machine}; null if it is not recorded
 * @param stale whether the drafted text has changed since this was translated from it, or compared with it
 */
@Embeddable
public record WordingText(
        String text,
        boolean drafted,
        boolean checked,
        @Nullable @Column(name = "translated_by") String translatedBy,
        boolean stale) {

    public WordingText(String text, boolean drafted, boolean checked, @Nullable String translatedBy) {
        this(text, drafted, checked, translatedBy, false);
    }

    public static WordingText drafted(String text) {
        return new WordingText(text, true, false, null);
    }

    boolean saysAs(@Nullable WordingText other) {
        return other != null && text.equals(other.text);
    }

    /** The same, compared with the text that it was translated from as this stands now. */
    WordingText compared() {
        return new WordingText(text, drafted, true, translatedBy, false);
    }

    WordingText outrun() {
        return new WordingText(text, drafted, false, translatedBy, true);
    }
}
