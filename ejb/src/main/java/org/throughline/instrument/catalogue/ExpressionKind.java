package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What a text is to its instrument; in the order in which a reader prefers them. */
public enum ExpressionKind implements HasCode {
    OFFICIAL_TEXT,
    TRANSLATION,
    /** What an instrument says, in the words of those who keep the record. */
    WORKING_SUMMARY;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}
