package org.throughline.dialogue.timetable;

import java.util.List;
import org.throughline.dialogue.programme.SessionAccess;
import org.throughline.dialogue.setup.Usages.Tie;

/**
 * What deleting a line would do.
 *
 * @param holding what was said in it, for which it cannot be deleted
 * @param mark that says that this was read
 */
public record SessionRemoval(SessionAccess access, List<Tie> holding, String mark) {}
