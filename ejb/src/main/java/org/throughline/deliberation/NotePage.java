package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.SessionDoor;
import org.throughline.dialogue.SideName;

/** The notes of one session, in the order in which they were taken, with the sides that a line may be marked with. */
public record NotePage(SessionDoor door, List<NoteLine> notes, List<SideName> sides) {}
