package org.throughline.uptake.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.refusal.Refusal;

/**
 * Finds the place of a quote in a clause. The words have to stand there, at the place that is given or else just once, and
 * within one provision; an item counts as one with its chapeau.
 */
public final class Quotation {

    private static final int LONGEST = 8000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final CanonicalText text;
    private final ExpressionReading reading;
    private final List<ReadingLine> lines = new ArrayList<>();

    /** @throws Refusal.Invalid if the text has no such clause */
    public Quotation(ExpressionReading reading, String clause) {
        this.reading = reading;
        this.text = reading.canonical();
        int depth = -1;
        for (ReadingLine line : reading.lines()) {
            if (line.designation().eId().equals(clause)) {
                depth = line.depth();
                lines.add(line);
            } else if (depth >= 0 && line.depth() > depth) {
                lines.add(line);
            } else if (depth >= 0) {
                break;
            }
        }
        if (lines.isEmpty()) {
            throw refused("clause", "choice");
        }
    }

    /** Where words were looked for. */
    sealed interface Place {

        record Standing(TextAnchor anchor) implements Place {}

        record Absent(NoPlace why) implements Place {}
    }

    /** Why words have no place in a clause. */
    enum NoPlace {
        NOT_THERE("quoteNotThere"),
        /** More than once, and no place is given. */
        TWICE("quoteTwice"),
        /** In parts of it that are not read together. */
        APART("quoteApart"),
        /** They would cut a letter from its marks. */
        CUT("quoteCut");

        private final String refusal;

        NoPlace(String refusal) {
            this.refusal = refusal;
        }
    }

    /**
     * The quote at its place, in the words of the text.
     *
     * @throws Refusal.Invalid if it does not stand there, or more than once and no place is given
     */
    public TextAnchor of(NewQuote quote) {
        return switch (place(quote)) {
            case Place.Standing standing -> standing.anchor();
            case Place.Absent absent -> throw refused("exact", absent.why().refusal);
        };
    }

    /** @throws Refusal.Invalid if nothing is quoted, or more than can be */
    Place place(NewQuote quote) {
        String words = words(quote);
        int start = lines.getFirst().range().start();
        int end = lines.getLast().range().end();
        if (quote.start() != null) {
            int to = quote.start() + words.codePointCount(0, words.length());
            if (quote.start() < start
                    || to > end
                    || !text.between(quote.start(), to).equals(words)) {
                return new Place.Absent(NoPlace.NOT_THERE);
            }
            return anchored(quote.start(), to);
        }
        String clause = text.between(start, end);
        Matcher places = loosely(words).matcher(clause);
        if (!places.find()) {
            return new Place.Absent(NoPlace.NOT_THERE);
        }
        int from = start + clause.codePointCount(0, places.start());
        int to = start + clause.codePointCount(0, places.end());
        if (places.find(places.start() + 1)) {
            return new Place.Absent(NoPlace.TWICE);
        }
        return anchored(from, to);
    }

    private static String words(NewQuote quote) {
        String words = Normalizer.normalize(quote.exact().strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (words.isEmpty()) {
            throw refused("exact", "wanted");
        }
        if (words.length() > LONGEST) {
            throw refused("exact", "tooLong");
        }
        return words;
    }

    /** A line end that somebody copied along is any white space of the text. */
    private static Pattern loosely(String words) {
        return Pattern.compile(
                Stream.of(SPACE.split(words, -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    private Place anchored(int from, int to) {
        if (joins(from) || joins(to)) {
            return new Place.Absent(NoPlace.CUT);
        }
        TextAnchor anchor = TextAnchor.of(text, from, to);
        if (lines.stream().noneMatch(line -> reading.holds(line.id(), anchor))) {
            return new Place.Absent(NoPlace.APART);
        }
        return new Place.Standing(anchor);
    }

    /** Whether the character at a place belongs to the letter before it. */
    private boolean joins(int place) {
        if (place >= text.length()) {
            return false;
        }
        int type = Character.getType(text.between(place, place + 1).codePointAt(0));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Refusal.Invalid refused(String field, String fault) {
        return new Refusal.Invalid(Map.of(field, fault));
    }
}
