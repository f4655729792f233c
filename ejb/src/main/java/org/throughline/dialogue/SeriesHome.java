package org.throughline.dialogue;

import java.util.List;

/** A series with its programme, as a member sees it: only the workshops that the member may enter. */
public record SeriesHome(
        SeriesDoor door, SeriesProfile profile, List<WorkshopCard> workshops, List<ThemeTitle> themes) {}
