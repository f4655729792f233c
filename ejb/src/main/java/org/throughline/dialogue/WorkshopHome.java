package org.throughline.dialogue;

import java.util.List;

/** A workshop with its sessions in the order of the programme and what was done in it on the record. */
public record WorkshopHome(
        WorkshopDoor door, WorkshopCard card, List<SessionEntry> sessions, List<Appearance> appearances) {}
