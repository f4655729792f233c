package org.throughline.web.login;

import java.io.IOException;

/** The identity provider gave no answer, or one that says nothing of what was asked: it is away, or has a fault itself. */
final class ProviderNotReachable extends IOException {

    private static final long serialVersionUID = 1L;

    ProviderNotReachable(String message) {
        super(message);
    }

    ProviderNotReachable(String message, Throwable cause) {
        super(message, cause);
    }
}
