package org.throughline.dialogue.workshop;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What sort of meeting it is. */
public enum WorkshopKind implements HasCode {
    WORKSHOP,
    /** May have no session. */
    CONSULTATION;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static WorkshopKind of(String code) {
        return HasCode.of(WorkshopKind.class, code);
    }
}
