package org.throughline.dialogue.timetable;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** A whole day put into a programme at once: all of its lines, or none. */
@Stateless
public class DayPlan {

    @Inject
    private ScopedAccess scoped;

    @Inject
    private LinesAtOnce together;

    /**
     * Puts the lines of a day into the programme, in their order.
     *
     * @param lines with keys made of the form from which they come; sending it again leaves one of each
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Invalid with the fault of each line that has one, by {@code line<number>}
     * @throws Refusal.Unconfirmed with all that is unusual about its times
     * @throws Refusal.NotNow if the form was saved before with other lines
     */
    @RolesAllowed(Role.CONVENOR)
    public void enter(String series, String workshop, List<DayLine> lines, String read) {
        together.put(scoped.workshop(series, workshop, CONVENOR), lines, read);
    }
}
