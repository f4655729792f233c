package org.throughline.publication.parsing;

import java.util.regex.Pattern;

/** Counts sentences, well enough to tell an item of a list from a paragraph. */
final class SentenceCount {

    /** A stop after a word of three letters or more, which an abbreviation rarely has, and a capital letter after it. */
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N})\\]”’\"]{3}[.!?]|[.!?][”’\")])\\s+(?=[\\p{Lu}“‘\"])|(?<=[。！？])(?=[^」』）)\\s])");

    private SentenceCount() {}

    static int count(String text) {
        return END.split(text.strip(), -1).length;
    }
}
