package org.throughline.dialogue.invitation;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What came of an invitation. */
public enum InvitationState implements HasCode {
    /** On the list; nobody has written to them. */
    DRAFTED,
    /** Written to, and not answered. */
    SENT,
    /** Has a place. */
    ACCEPTED,
    DECLINED,
    /** Has a place, and was there. */
    ATTENDED,
    /** No longer invited. */
    WITHDRAWN;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether whoever is in it has a place in the workshop. */
    public boolean isSeated() {
        return this == ACCEPTED || this == ATTENDED;
    }

    /** Whether an answer is waited for. */
    public boolean isOpen() {
        return this == DRAFTED || this == SENT;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static InvitationState of(String code) {
        return HasCode.of(InvitationState.class, code);
    }
}
