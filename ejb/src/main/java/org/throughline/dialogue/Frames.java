package org.throughline.dialogue;

import java.util.List;

/** What records of a series are filed under: its themes and its sides. */
public record Frames(SeriesDoor door, List<ThemeTitle> themes, List<SideName> sides) {}
