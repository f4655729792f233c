package org.throughline.local.process;

import org.jspecify.annotations.Nullable;

/** The stack cannot be started, or a part of it did not come up. The message says what the reader can do about it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        this(message, null);
    }

    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
