package org.throughline.deliberation.note;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.RAPPORTEUR;

import jakarta.ejb.SessionContext;
import java.util.ArrayList;
import java.util.List;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;

/** In which places the caller may see notes: a convenor as convenor, a participant as rapporteur. */
public final class NoteKeepers {

    private NoteKeepers() {}

    public static MemberRole[] places(SessionContext context) {
        List<MemberRole> places = new ArrayList<>();
        if (context.isCallerInRole(Role.CONVENOR)) {
            places.add(CONVENOR);
        }
        if (context.isCallerInRole(Role.PARTICIPANT)) {
            places.add(RAPPORTEUR);
        }
        return places.toArray(MemberRole[]::new);
    }
}
