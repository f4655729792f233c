package org.throughline.uptake.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.series.SideName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.agreement.Agreement;

/**
 * Recommendations by clauses of one instrument, with what became of each.
 *
 * @param agreement of those who coded apart, over all pairs that both have finished; over none for the public
 */
public record Matrix(
        String instrument,
        Bilingual title,
        SignedOn signedOn,
        List<Column> columns,
        List<Line> lines,
        Agreement agreement) {

    public Matrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A clause.
     *
     * @param fragment how an address of its evidence points at it
     * @param inReader how an address of the reader goes on to point at it; empty if no text held has it
     * @param citation how to cite it; what is in brackets is supplied
     * @param section the nearest heading above it; empty if there is none
     * @param carried whether it was carried over from an older instrument
     */
    public record Column(
            String eId, String fragment, String inReader, String citation, Bilingual section, boolean carried) {}

    /**
     * A recommendation.
     *
     * @param words the wording that is coded, or that stands
     * @param result what became of it
     * @param cells degree by eId of the column
     * @param part of the recommendation for which the line stands
     * @param addressees the sides it is addressed to; {@code jointly}, without a name, if they are to act together
     */
    public record Line(
            String code,
            String theme,
            Bilingual themeTitle,
            Bilingual words,
            UptakeResult result,
            Map<String, Degree> cells,
            List<SideName> addressees,
            MatrixPart part) {

        public Line {
            cells = Map.copyOf(cells);
            addressees = List.copyOf(addressees);
        }

        public Uptake uptake() {
            return result.uptake();
        }

        public @Nullable MappingState state() {
            return result.state();
        }

        public @Nullable Basis basis() {
            return result.basis();
        }

        public boolean illustrative() {
            return result.illustrative();
        }

        public boolean recheck() {
            return result.recheck();
        }

        public boolean older() {
            return result.older();
        }

        /** Whether there is a result that the caller may see. */
        public boolean isOpen() {
            return result.basis() != null;
        }

        /** Whether it is in the figures: it has a result, and is no example. */
        public boolean counts() {
            return isOpen() && !illustrative();
        }

        public boolean isSingle() {
            return result.isSingle();
        }

        /** Whether they are to act together. */
        public boolean isJoint() {
            return addressees.stream().anyMatch(Line::isTogether);
        }

        /** The sides it is addressed to. */
        public List<SideName> sides() {
            return addressees.stream().filter(side -> !isTogether(side)).toList();
        }

        private static boolean isTogether(SideName side) {
            return side.code().equals("jointly");
        }

        /** The same without a word about how far the coding is. */
        public Line withoutState() {
            return new Line(code, theme, themeTitle, words, result.withoutState(), cells, addressees, part);
        }

        /** One part of the recommendation, with what was found for it. */
        Line of(MatrixPart one, Map<String, Degree> found) {
            return of(one, result, found);
        }

        /** One part of the recommendation that has a result of its own. */
        Line of(MatrixPart one, UptakeResult own, Map<String, Degree> found) {
            return new Line(code, theme, themeTitle, words, own, found, addressees, one);
        }
    }

    /** The same clauses with other lines. */
    Matrix with(List<Line> others) {
        return new Matrix(instrument, title, signedOn, columns, others, agreement);
    }

    public boolean isIllustrative() {
        return lines.stream().anyMatch(Line::illustrative);
    }

    /** The figures over all its lines. */
    public MatrixTotals totals() {
        return new MatrixTotals(lines);
    }

    /** The clauses in which something was found, be it for an example. */
    public List<Column> taken() {
        Set<String> found = clauses(lines.stream());
        return columns.stream().filter(column -> found.contains(column.eId())).toList();
    }

    /** The clauses in which nothing was found for any recommendation that is assessed. */
    public List<Column> unasked() {
        Set<String> found = clauses(lines.stream().filter(Line::counts));
        return columns.stream().filter(column -> !found.contains(column.eId())).toList();
    }

    private static Set<String> clauses(Stream<Line> lines) {
        return lines.flatMap(line -> line.cells().keySet().stream()).collect(Collectors.toSet());
    }
}
