package org.throughline.dialogue.invitation.desk;

/** Where a workshop is found: in the address of its pages. */
public record WorkshopAddress(String series, String workshop) {}
