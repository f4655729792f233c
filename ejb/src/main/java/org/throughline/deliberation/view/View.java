package org.throughline.deliberation.view;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.ViewId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * A statement as its readers see it.
 *
 * @param rewords key of the published view that it puts in other words; null if of none
 * @param drafted the language in which it was written first; the other one may still be empty
 * @param positions by side code, where the sides diverge; empty where they do not
 * @param themes keys of themes of the series
 */
public record View(
        ViewId id,
        Setting setting,
        Descriptor descriptor,
        Stance stance,
        ViewOrigin origin,
        @Nullable ViewId rewords,
        ViewState state,
        Language drafted,
        Bilingual text,
        Map<String, Bilingual> positions,
        Set<ThemeId> themes,
        long version) {

    /** Whether any of its texts is older than the one that it was translated from. */
    public boolean isOlder() {
        return text.older() != null || positions.values().stream().anyMatch(position -> position.older() != null);
    }
}
