package org.throughline.ballot.notice;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What everybody of a round is told while it runs. */
public enum NoticeKind implements HasCode {
    EXTENDED,
    REMINDER,
    BROUGHT_FORWARD,
    SUSPENDED,
    RESUMED,
    VOID;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    static NoticeKind of(String code) {
        return HasCode.of(NoticeKind.class, code);
    }
}
