package org.throughline.disclosure.subject;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The matters that questions are about; told by the feature that owns them. */
public interface Matters {

    /**
     * The matters to which these subjects belong, and their kin near and far. Few statements, however many they are. What
     * is of no feature's concern is left out.
     */
    List<Matter> of(Collection<UUID> subjects);
}
