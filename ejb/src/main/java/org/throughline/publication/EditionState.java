package org.throughline.publication;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** The life of an edition. */
public enum EditionState implements HasCode {
    /** Read and being put right. */
    DRAFT,
    /** Stands as it is. */
    KEPT,
    /** Taken out of the list; what was taken over from it stays. */
    WITHDRAWN;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}
