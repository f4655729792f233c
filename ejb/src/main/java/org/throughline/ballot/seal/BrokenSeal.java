package org.throughline.ballot.seal;

/** A stored ballot is not one that was sealed in this context. Says no more than that. */
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSeal() {
        super("broken seal", null, false, false);
    }
}
