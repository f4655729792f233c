package org.throughline.refusal;

import java.util.List;

/**
 * Something that whoever acts should have read before it is saved: it changes what stands, or lies outside its frame. Its
 * sentence stands in the message bundles under {@code doubt.<code>}, with the arguments in order.
 *
 * @param arguments texts, numbers, dates, local times, texts in both languages, and {@link Word}s; never an object
 *     that is written differently each time
 */
public record Doubt(String code, List<Object> arguments) {

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    public static Doubt of(String code, Object... arguments) {
        return new Doubt(code, List.of(arguments));
    }

    /**
     * A word of the vocabulary in a sentence.
     *
     * @param key as in the message bundles, such as {@code sector.government}
     */
    public record Word(String key) {}
}
