package org.throughline.dialogue.timetable;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionAccess;
import org.throughline.dialogue.programme.SessionSheet;
import org.throughline.identity.Role;

/** A single line of a programme, as its convenor edits it. */
@Stateless
public class SessionDesk {

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Timetable timetable;

    @Inject
    private Programme programme;

    /** A line with what it is about, and all that it might be about. */
    @RolesAllowed(Role.CONVENOR)
    public SessionSheet sheet(SessionAddress address) {
        WorkshopAccess access = scoped.workshop(address.series(), address.workshop(), CONVENOR);
        Session session = timetable.session(access, address.number());
        return new SessionSheet(
                new SessionAccess(access, session.entry()),
                session.themes(),
                programme.frames(address.series()).themes());
    }
}
