package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.throughline.dialogue.GuestList;
import org.throughline.identity.People;
import org.throughline.identity.Role;

/** The programme staff's part of the demo data: instruments, and the coded matrix. */
@Stateless
@RunAs(Role.STAFF)
@PermitAll
public class StaffDemo {

    static final String ACCOUNT = "demo-staff";

    @Inject
    private People people;

    @Inject
    private GuestList guests;

    /** Loads instruments and codings; the loader is staff of the series while it does. */
    public void load(Path folder, String series) {
        people.introduce(ACCOUNT);
        guests.leave(series);
    }
}
