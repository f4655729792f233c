package org.throughline.ballot.answer;

/**
 * The place of a question on the sheet.
 *
 * @param wordings among which voters approve; 0 for other kinds
 */
public record Slot(QuestionKind kind, int wordings) {}
