package org.throughline.disclosure.subject;

import java.util.Collection;
import java.util.List;

/** The matters that questions are about; told by the feature that owns them. */
public interface Matters {

    /**
     * The matters to which these subjects belong, and their kin near and far. Few statements, however many they are. What
     * is of no feature's concern is left out.
     */
    List<Matter> of(Collection<SubjectId> subjects);
}
