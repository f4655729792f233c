package org.throughline.publication;

import jakarta.persistence.EnumeratedValue;

/** The life of an edition. */
public enum EditionState {
    /** Read and being put right. */
    DRAFT("draft"),
    /** Stands as it is. */
    KEPT("kept"),
    /** Taken out of the list; what was taken over from it stays. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    EditionState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
