package org.throughline.local;

import org.jspecify.annotations.Nullable;

/** The stack cannot be started, or a part of it did not come up. The message says what the reader can do about it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        this(message, null);
    }

    StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
