package org.throughline.dialogue.programme;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What stands in a programme. */
public enum SessionKind implements HasCode {
    SESSION,
    BREAK,
    MEAL,
    /** To a place outside the room, where people speak under a rule as in a session. */
    VISIT;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether people speak there under a rule of attribution, so that notes are taken; over a meal they do not. */
    public boolean isRecorded() {
        return this == SESSION || this == VISIT;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static SessionKind of(String code) {
        return HasCode.of(SessionKind.class, code);
    }
}
