package org.throughline.dialogue.series;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;

/** What records of a series are filed under: its themes and its sides. */
public record Frames(SeriesAccess access, List<ThemeTitle> themes, List<SideName> sides) {}
