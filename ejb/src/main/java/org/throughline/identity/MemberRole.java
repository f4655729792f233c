package org.throughline.identity;

import java.util.Locale;

/** What a person is in one series or workshop. A membership of the series reaches all its workshops. */
public enum MemberRole {
    CONVENOR,
    RAPPORTEUR,
    PARTICIPANT,
    OBSERVER,
    STAFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MemberRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
