package org.throughline.identity;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What a person is in one series or workshop. A membership of the series reaches all its workshops. */
public enum MemberRole implements HasCode {
    CONVENOR,
    RAPPORTEUR,
    PARTICIPANT,
    OBSERVER,
    STAFF;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static MemberRole of(String code) {
        return HasCode.of(MemberRole.class, code);
    }
}
