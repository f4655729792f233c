package org.throughline.dialogue;

import java.util.List;

/** A workshop with its sessions in the order of the programme. */
public record WorkshopHome(WorkshopDoor door, WorkshopCard card, List<SessionEntry> sessions) {}
