package org.throughline.recommendation.key;

import java.util.UUID;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.platform.key.Key;

/** The key of a recommendation. */
public record RecommendationId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static RecommendationId fromString(String text) {
        return new RecommendationId(UUID.fromString(text));
    }

    /** As a ballot knows it, of which it is no concern what it is. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    /** With all its wordings, as what is the same among subjects is found. */
    public MatterId matter() {
        return new MatterId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
