package org.throughline.dialogue.programme;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.dialogue.workshop.WorkshopCard;

/**
 * A series with its programme, as a member sees it: only the workshops that the member may enter.
 *
 * @param version of the series, which an act upon it as a whole carries along
 */
public record SeriesHome(
        SeriesAccess access,
        SeriesProfile profile,
        long version,
        List<WorkshopCard> workshops,
        List<ThemeTitle> themes) {}
