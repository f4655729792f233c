package org.throughline.deliberation.note;

import java.util.List;
import org.throughline.dialogue.programme.SessionAccess;
import org.throughline.dialogue.series.SideName;

/**
 * The notes of one session, in the order in which they were taken, with the sides that a line may be marked with.
 *
 * @param struck lines that were deleted and can be put back
 */
public record NotePage(SessionAccess access, List<NoteLine> notes, List<NoteLine> struck, List<SideName> sides) {}
