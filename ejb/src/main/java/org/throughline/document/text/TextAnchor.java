package org.throughline.document.text;

/**
 * An exact quote with its place: the selectors of the Web Annotation data model for a text quote and a text position.
 *
 * @param exact the words quoted
 * @param prefix up to {@value #CONTEXT} code points before them
 * @param suffix up to {@value #CONTEXT} code points after them
 * @param start where the quote begins in the canonical text, in code points
 * @param end where it ends
 */
public record TextAnchor(String exact, String prefix, String suffix, int start, int end) {

    public static final int CONTEXT = 32;

    /**
     * Quotes a range of a text.
     *
     * @throws IndexOutOfBoundsException if the range is empty or not within the text
     */
    public static TextAnchor of(CanonicalText text, int start, int end) {
        if (start < 0 || start >= end || end > text.length()) {
            throw new IndexOutOfBoundsException("no such range: " + start + ", " + end);
        }
        return new TextAnchor(
                text.between(start, end),
                text.between(Math.max(0, start - CONTEXT), start),
                text.between(end, Math.min(text.length(), end + CONTEXT)),
                start,
                end);
    }

    /** Whether the text says just this at just this place. */
    public boolean standsIn(CanonicalText text) {
        return start >= 0
                && start < end
                && end <= text.length()
                && of(text, start, end).equals(this);
    }
}
