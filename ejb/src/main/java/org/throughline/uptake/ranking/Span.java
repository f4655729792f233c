package org.throughline.uptake.ranking;

/** A part of a text, from and to in UTF-16 units. */
public record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }
}
