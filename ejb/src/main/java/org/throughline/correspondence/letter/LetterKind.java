package org.throughline.correspondence.letter;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Why somebody is written to. */
public enum LetterKind implements HasCode {
    /** The same words of a convenor to everybody; only these are shown again. */
    MESSAGE,
    INVITATION,
    REMINDER,
    NOTICE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}
