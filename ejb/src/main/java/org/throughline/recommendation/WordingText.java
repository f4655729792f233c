package org.throughline.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A wording in one language.
 *
 * @param drafted whether it was written first in this language; otherwise it is a translation of the one that was
 * @param checked whether a second reader has compared the translation with the drafted text
 * @param translatedBy in which role: {@code convenor}, {@code translator} or {@code machine}; null if it is not recorded
 */
@Embeddable
public record WordingText(
        String text, boolean drafted, boolean checked, @Nullable @Column(name = "translated_by") String translatedBy) {

    public static WordingText drafted(String text) {
        return new WordingText(text, true, false, null);
    }
}
