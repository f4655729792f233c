package org.throughline.recommendation.key;

import java.util.UUID;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.platform.key.Key;

/** The key of a wording of a recommendation. */
public record WordingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static WordingId fromString(String text) {
        return new WordingId(UUID.fromString(text));
    }

    /** As a ballot knows it, of which it is no concern what it is. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
