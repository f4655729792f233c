package org.throughline.dialogue.calendar;

import java.util.List;
import java.util.Optional;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.language.Bilingual;

/**
 * The programme of a workshop for a calendar; what has no time yet is left out.
 *
 * @param series address of the series
 * @param workshop address of the workshop
 */
public record WorkshopCalendar(
        String series, String workshop, Bilingual title, WorkshopPlace place, List<CalendarEntry> entries) {

    Optional<WorkshopCalendar> only(int number) {
        List<CalendarEntry> one = entries.stream()
                .filter(entry -> entry.session().number() == number)
                .toList();
        return one.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkshopCalendar(series, workshop, title, place, one));
    }
}
