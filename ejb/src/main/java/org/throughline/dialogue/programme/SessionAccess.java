package org.throughline.dialogue.programme;

import org.throughline.dialogue.access.WorkshopAccess;

/** A session as entered by the caller, with the workshop around it. */
public record SessionAccess(WorkshopAccess workshop, SessionEntry session) {}
