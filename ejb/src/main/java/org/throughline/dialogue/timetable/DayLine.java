package org.throughline.dialogue.timetable;

import org.throughline.dialogue.programme.NewSession;

/**
 * A line of a day that is entered at once.
 *
 * @param line its place in what was typed, from 1, by which whoever typed it finds it again
 */
public record DayLine(int line, NewSession session) {

    /** Under which name a fault of it is told. */
    String field() {
        return "line" + line;
    }
}
