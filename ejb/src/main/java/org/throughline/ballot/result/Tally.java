package org.throughline.ballot.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.disclosure.Disclosed;
import org.throughline.platform.Sha256;

/**
 * All that is told of a round. It is what the database stores, and as text ({@link #text()}) the second copy in the vault;
 * both have the same hash.
 */
public record Tally(RoundId round, List<TallyLine> figures) {

    private static final String HEAD = "throughline tally 2\t";

    public Tally {
        figures = figures.stream()
                .sorted(Comparator.comparing((TallyLine told) -> told.question().toString())
                        .thenComparing(TallyLine::measure)
                        .thenComparing(TallyLine::group)
                        .thenComparingInt(TallyLine::ordinal))
                .toList();
    }

    /** A tally in the making. */
    public static final class Sketch {

        private final RoundId round;
        private final List<TallyLine> figures = new ArrayList<>();

        public Sketch(RoundId round) {
            this.round = round;
        }

        public Sketch tell(QuestionId question, Measure measure, Disclosed disclosed) {
            figures.addAll(TallyLines.of(question, measure, disclosed));
            return this;
        }

        public Tally tally() {
            return new Tally(round, figures);
        }
    }

    /** @throws IllegalStateException if the text is not the tally of this round */
    public static Tally parse(RoundId round, byte[] text) {
        String[] lines = new String(text, UTF_8).split("\n");
        if (!lines[0].equals(HEAD + round)) {
            throw new IllegalStateException("not the tally of this round");
        }
        return new Tally(
                round, Arrays.stream(lines).skip(1).map(TallyLine::parse).toList());
    }

    /** Whether anything is told. */
    public boolean isTold() {
        return figures.stream().anyMatch(figure -> figure.reason().isEmpty());
    }

    /** Whether anything is told by group. */
    public boolean isToldByGroup() {
        return figures.stream()
                .anyMatch(figure -> figure.reason().isEmpty() && !figure.group().equals(TallyLine.TOTAL));
    }

    public byte[] text() {
        String lines = figures.stream().map(TallyLine::line).collect(Collectors.joining("\n"));
        return (HEAD + round + "\n" + lines + "\n").getBytes(UTF_8);
    }

    public byte[] hash() {
        return Sha256.of(text());
    }
}
