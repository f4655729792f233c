package org.throughline.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.SideName;
import org.throughline.dialogue.ThemeTitle;

/**
 * A recommendation as lists show it.
 *
 * @param addressees the sides it is addressed to
 * @param jointly whether they are to act together
 * @param wordings how many it has
 * @param wording the one that stands for it
 */
public record RecommendationLine(
        UUID id,
        String code,
        ThemeTitle theme,
        RecommendationState state,
        Provenance provenance,
        @Nullable LocalDate madeOn,
        List<SideName> addressees,
        boolean jointly,
        int wordings,
        WordingSheet wording) {}
