package org.throughline.dialogue.participation;

import java.util.List;
import org.throughline.dialogue.access.WorkshopAccess;

/** The participants of one workshop. */
public record GuestSheet(WorkshopAccess access, List<Guest> guests) {}
