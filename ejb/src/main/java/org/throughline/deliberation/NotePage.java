package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.SessionDoor;
import org.throughline.dialogue.SideName;

/**
 * The notes of one session, in the order in which they were taken, with the sides that a line may be marked with.
 *
 * @param struck lines that were deleted and can be put back
 */
public record NotePage(SessionDoor door, List<NoteLine> notes, List<NoteLine> struck, List<SideName> sides) {}
