package org.throughline.dialogue;

/** A session as entered by the caller, with the workshop around it. */
public record SessionDoor(WorkshopDoor workshop, SessionEntry session) {}
