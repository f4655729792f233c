package org.throughline.dialogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A session as it is edited.
 *
 * @param themes those that it is about
 * @param all the themes of the series, in order
 */
public record SessionSheet(SessionDoor door, Set<UUID> themes, List<ThemeTitle> all) {}
