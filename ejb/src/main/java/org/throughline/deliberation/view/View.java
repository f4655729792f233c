package org.throughline.deliberation.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.ViewId;
import org.throughline.dialogue.key.ThemeId;

/**
 * A statement as its readers see it.
 *
 * @param rewords key of the published view that it puts in other words; null if of none
 * @param themes keys of themes of the series
 */
public record View(
        ViewId id,
        Setting setting,
        Descriptor descriptor,
        Stance stance,
        ViewStanding standing,
        @Nullable ViewId rewords,
        ViewWords words,
        Set<ThemeId> themes,
        long version) {}
