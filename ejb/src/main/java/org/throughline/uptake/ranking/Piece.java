package org.throughline.uptake.ranking;

/**
 * What is compared, in one language.
 *
 * @param heading what stands above it; empty if nothing does
 */
public record Piece(String heading, String words) {

    /** The words below what stands above them. */
    String whole() {
        return under(words);
    }

    /** A part of the words below what stands above them all. */
    String under(String part) {
        return heading.isEmpty() ? part : heading + "\n" + part;
    }
}
