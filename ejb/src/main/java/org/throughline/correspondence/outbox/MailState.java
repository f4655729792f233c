package org.throughline.correspondence.outbox;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What the server knows of a mail. */
public enum MailState implements HasCode {
    /** Not handed over yet, or not taken at the last attempt. */
    WAITING,
    /** An attempt is under way. */
    SENDING,
    /** The mail server has taken it over, once. */
    SENT,
    /** It has taken it over, and an earlier attempt broke off that it may have taken too. */
    PERHAPS_TWICE,
    /** The mail server will not take it. */
    REFUSED,
    /** Called back before the mail server took it. */
    CANCELLED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}
