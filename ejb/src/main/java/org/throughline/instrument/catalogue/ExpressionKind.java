package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;

/** What a text is to its instrument; in the order in which a reader prefers them. */
public enum ExpressionKind {
    OFFICIAL_TEXT("official_text"),
    TRANSLATION("translation"),
    /** What an instrument says, in the words of those who keep the record. */
    WORKING_SUMMARY("working_summary");

    @EnumeratedValue
    private final String code;

    ExpressionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
