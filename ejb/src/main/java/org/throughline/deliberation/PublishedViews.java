package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.SideName;
import org.throughline.dialogue.ThemeTitle;

/** The published views of a published series, for anybody. */
public record PublishedViews(List<ThemeTitle> themes, List<SideName> sides, List<View> views) {}
