package org.throughline.web.uptake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;
import org.throughline.uptake.matrix.LineBy;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixTotals;
import org.throughline.uptake.matrix.PublicMatrix;
import org.throughline.uptake.matrix.SeriesMatrix;
import org.throughline.web.page.Place;

/**
 * A matrix laid out as a table.
 *
 * @param base local address of the series' results: {@code /s/x/uptake} or {@code /s/x/public/uptake}
 * @param staff whether the reader may code
 * @param filter which lines and columns are shown
 * @param lines the recommendations that the address asks for
 * @param columns the clauses that it asks for
 */
public record MatrixPage(
        Place place,
        String base,
        Matrix matrix,
        boolean staff,
        MatrixFilter filter,
        List<Matrix.Line> lines,
        List<Matrix.Column> columns) {

    public MatrixPage(Place place, String base, Matrix matrix, boolean staff, MatrixFilter filter) {
        this(
                place,
                base,
                matrix,
                staff,
                filter,
                matrix.lines().stream().filter(filter::admits).toList(),
                filter.all() ? matrix.columns() : matrix.taken());
    }

    public static MatrixPage of(SeriesMatrix of, MatrixFilter filter) {
        return new MatrixPage(
                Place.in(of.access(), Place.Tab.UPTAKE),
                "/s/" + of.access().slug() + "/uptake",
                of.matrix(),
                of.access().as(MemberRole.STAFF),
                filter);
    }

    public static MatrixPage of(PublicMatrix of, MatrixFilter filter) {
        return new MatrixPage(
                Place.publicly(of.series()), "/s/" + of.series().slug() + "/public/uptake", of.matrix(), false, filter);
    }

    /** The most lines of a tile. */
    public static final int ROWS = 100;

    /** The most columns of a tile. */
    public static final int COLUMNS = 50;

    /** Neighbouring columns under the same heading. */
    public record Group(Bilingual section, int columns) {}

    /** The figures over the recommendations that the address asks for. */
    public MatrixTotals totals() {
        return new MatrixTotals(lines);
    }

    /** Those lines that the figures below the table are out of: assessed, coded, and no example. */
    public int counted() {
        return filter.by() == LineBy.RECOMMENDATION
                ? totals().assessed()
                : (int) counting().count();
    }

    /** How many of these took something up; by recommendation as a whole, else line by line. */
    public int taken() {
        return filter.by() == LineBy.RECOMMENDATION
                ? totals().taken()
                : (int) counting().filter(line -> !line.cells().isEmpty()).count();
    }

    private Stream<Matrix.Line> counting() {
        return lines.stream().filter(line -> line.counts() && line.part().coded());
    }

    /** The lines and columns of a large matrix that are on the page, with those around them a link away. */
    public Tile tile() {
        MatrixFilter at = filter.at(place(filter.row(), lines), place(filter.column(), columns));
        return new Tile(
                at, part(lines, at.row(), ROWS), part(columns, at.column(), COLUMNS), lines.size(), columns.size());
    }

    private static int place(int asked, List<?> all) {
        return Math.min(asked, Math.max(0, all.size() - 1));
    }

    private static <T> List<T> part(List<T> all, int from, int most) {
        return all.subList(from, Math.min(all.size(), from + most));
    }

    /**
     * A part of a matrix.
     *
     * @param allRows of how many lines
     * @param allColumns of how many columns
     */
    public record Tile(
            MatrixFilter filter, List<Matrix.Line> lines, List<Matrix.Column> columns, int allRows, int allColumns) {

        public boolean isPart() {
            return lines.size() < allRows || columns.size() < allColumns;
        }

        public boolean hasBefore() {
            return filter.row() > 0;
        }

        public boolean hasAfter() {
            return filter.row() + lines.size() < allRows;
        }

        public boolean hasLeft() {
            return filter.column() > 0;
        }

        public boolean hasRight() {
            return filter.column() + columns.size() < allColumns;
        }

        public String before() {
            return filter.tile(Math.max(0, filter.row() - ROWS), filter.column());
        }

        public String after() {
            return filter.tile(filter.row() + ROWS, filter.column());
        }

        public String left() {
            return filter.tile(filter.row(), Math.max(0, filter.column() - COLUMNS));
        }

        public String right() {
            return filter.tile(filter.row(), filter.column() + COLUMNS);
        }
    }

    /** How many of those taken up a clause took up, be it by an echo. */
    public int total(Matrix.Column column) {
        return filter.by() == LineBy.RECOMMENDATION
                ? totals().taken(column)
                : (int) counting()
                        .filter(line -> line.cells().containsKey(column.eId()))
                        .count();
    }

    /** The headings over the columns, each over as many as follow it without another between. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Matrix.Column column : tile().columns()) {
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last.section().equals(column.section())) {
                groups.set(groups.size() - 1, new Group(last.section(), last.columns() + 1));
            } else {
                groups.add(new Group(column.section(), 1));
            }
        }
        return groups;
    }

    public String here() {
        return base + "/" + matrix.instrument();
    }

    /** Local address of the other views of the results. */
    public String overview() {
        return base.replaceFirst("/uptake$", "/overview");
    }
}
