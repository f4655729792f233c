package org.throughline.ballot.notice;

import java.util.Locale;

/** What everybody of a round is told while it runs. */
public enum NoticeKind {
    EXTENDED,
    REMINDER,
    BROUGHT_FORWARD,
    SUSPENDED,
    RESUMED,
    VOID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoticeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
