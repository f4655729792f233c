package org.throughline.correspondence.smtp;

import org.throughline.HasCode;

/** How the connection to the mail server is protected. */
public enum MailTls implements HasCode {
    /** It begins in the clear and must become protected before anything is said. */
    STARTTLS(587),
    TLS(465),
    /** For a server on the same machine. */
    NONE(25);

    private final String code = HasCode.plain(this);
    private final int usualPort;

    MailTls(int usualPort) {
        this.usualPort = usualPort;
    }

    @Override
    public String code() {
        return code;
    }

    int usualPort() {
        return usualPort;
    }
}
