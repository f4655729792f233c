package org.throughline.web.uptake;

import java.util.ArrayList;
import java.util.List;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.PublicMatrix;
import org.throughline.uptake.matrix.SeriesMatrix;
import org.throughline.web.frame.Place;

/**
 * A matrix laid out as a table.
 *
 * @param base local address of the series' results: {@code /s/x/uptake} or {@code /s/x/public/uptake}
 * @param staff whether the reader may code
 * @param filter which lines and columns are shown
 */
public record MatrixPage(Place place, String base, Matrix matrix, boolean staff, MatrixFilter filter) {

    public static MatrixPage of(SeriesMatrix of, MatrixFilter filter) {
        return new MatrixPage(
                Place.in(of.door(), Place.Tab.UPTAKE),
                "/s/" + of.door().slug() + "/uptake",
                of.matrix(),
                of.door().as(MemberRole.STAFF),
                filter);
    }

    public static MatrixPage of(PublicMatrix of, MatrixFilter filter) {
        return new MatrixPage(
                Place.publicly(of.series()), "/s/" + of.series().slug() + "/public/uptake", of.matrix(), false, filter);
    }

    /** Neighbouring columns under the same heading. */
    public record Group(Bilingual section, int columns) {}

    /** The recommendations that are shown. */
    public List<Matrix.Line> lines() {
        return matrix.lines().stream().filter(filter::admits).toList();
    }

    /** The clauses that are shown. */
    public List<Matrix.Column> columns() {
        return filter.all() ? matrix.columns() : matrix.taken();
    }

    /** How many of the recommendations that are shown a clause took up, be it by an echo. */
    public long total(Matrix.Column column) {
        return lines().stream()
                .filter(line -> line.cells().containsKey(column.eId()))
                .count();
    }

    /** The headings over the columns, each over as many as follow it without another between. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Matrix.Column column : columns()) {
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
