package org.throughline.deliberation.view.reading;

import java.util.List;
import org.throughline.deliberation.view.View;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;

/** The published views of a published series, for anybody. */
public record PublishedViews(List<ThemeTitle> themes, List<SideName> sides, List<View> views) {}
