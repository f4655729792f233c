package org.throughline.publication.taking;

import java.util.Set;
import org.throughline.dialogue.key.ThemeId;

/**
 * A recommendation to be taken over that stands in the body of the report only.
 *
 * @param passage that says it
 * @param addressees codes of the parties to which it is addressed
 */
public record BodyTaking(BlockPassage passage, String code, ThemeId theme, Set<String> addressees) {

    public BodyTaking {
        addressees = Set.copyOf(addressees);
    }
}
