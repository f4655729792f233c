package org.throughline.dialogue;

import java.util.List;

/** The participants of one workshop. */
public record Guests(WorkshopDoor door, List<Guest> guests) {}
