package org.throughline.ballot.question;

/**
 * The place of a question on the sheet.
 *
 * @param wordings among which voters approve; 0 for other kinds
 */
public record Slot(Kind kind, int wordings) {}
