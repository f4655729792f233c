package org.throughline.dialogue.programme;

import java.util.List;
import java.util.Set;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.ThemeTitle;

/**
 * A session as it is edited.
 *
 * @param themes those that it is about
 * @param all the themes of the series, in order
 */
public record SessionSheet(SessionAccess access, Set<ThemeId> themes, List<ThemeTitle> all) {}
