package org.throughline.dialogue.calendar;

import java.time.Instant;
import org.throughline.dialogue.programme.SessionEntry;

/**
 * A line of a programme in a calendar.
 *
 * @param changedAt when it was last changed
 * @param cancelled whether it was taken out of the programme
 */
public record CalendarEntry(SessionEntry session, Instant changedAt, boolean cancelled) {}
