package org.throughline.dialogue.timetable;

import org.throughline.language.Bilingual;

/** A line that was taken out of a programme and can be put back. */
public record DeletedLine(int number, Bilingual title) {}
