package org.throughline.uptake.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.verb.GoverningVerb;

/**
 * One clause of an instrument, with the items under it, in all its languages.
 *
 * @param eId that of the first text held, whatever the others call it
 * @param number as printed; null if none is
 * @param citation how to cite it; what is in brackets is supplied
 * @param fragment how an address points at it
 * @param headings of the sections that open just before it, the highest first
 */
public record ClauseSheet(
        String eId,
        @Nullable String number,
        String citation,
        String fragment,
        List<Heading> headings,
        List<Words> words) {

    public ClauseSheet {
        headings = List.copyOf(headings);
        words = List.copyOf(words);
    }

    /** A heading in one of its languages. */
    public record Heading(int depth, String language, String words) {}

    /**
     * The clause in one language.
     *
     * @param eId that of the clause in this text
     * @param quotable whether it may be quoted as evidence
     * @param start of the words in the canonical text, in code points
     */
    public record Words(
            ExpressionId expression, String language, String eId, boolean quotable, String words, int start) {

        /** Whether a passage of the canonical text lies in these words; both in code points. */
        public boolean holds(int from, int length) {
            return from >= start
                    && length > 0
                    && (long) from + length <= start + (long) words.codePointCount(0, words.length());
        }

        /** The verb that governs a passage that lies in them. */
        public Optional<GoverningVerb> verb(int from, int length) {
            int begin = words.offsetByCodePoints(0, from - start);
            return GoverningVerb.of(words, begin, words.offsetByCodePoints(begin, length), language);
        }
    }

    /** How an address points at a clause or an item of it. */
    public static String fragment(String eId) {
        return eId.startsWith("cl_") && !eId.contains("__") ? "c" + eId.substring(3) : eId;
    }

    /**
     * How an address of the reader goes on to point at a clause: at its place in whichever text is shown, if all call it the
     * same, else in the one text that gives it its name.
     *
     * @param texts in which it has the same eId
     * @param of how many are held
     */
    public static String inReader(String eId, ExpressionId expression, int texts, int of) {
        return (texts == of ? "" : "?text=" + expression) + "#" + fragment(eId);
    }

    /** @param held how many texts are held of the instrument */
    String inReader(int held) {
        Words lead = words.getFirst();
        int texts = (int)
                words.stream().filter(text -> text.eId().equals(lead.eId())).count();
        return inReader(lead.eId(), lead.expression(), texts, held);
    }

    /** The same clause with what another text says of it. */
    ClauseSheet and(ClauseSheet other) {
        return new ClauseSheet(
                eId,
                number,
                citation,
                fragment,
                Stream.concat(headings.stream(), other.headings.stream()).toList(),
                Stream.concat(words.stream(), other.words.stream()).toList());
    }

    /** The words in a language if they are held, else in another; words that may be quoted before all others. */
    public Optional<Words> in(String language) {
        return words.stream()
                .min(Comparator.comparing((Words text) -> !text.quotable())
                        .thenComparing(text -> !text.language().equals(language)));
    }

    /** The headings in a language if they are held, else in another. */
    public List<Heading> headingsIn(String language) {
        List<Heading> wanted = headings.stream()
                .filter(heading -> heading.language().equals(language))
                .toList();
        if (!wanted.isEmpty() || headings.isEmpty()) {
            return wanted;
        }
        String other = headings.getFirst().language();
        return headings.stream()
                .filter(heading -> heading.language().equals(other))
                .toList();
    }
}
