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
 * @param columns those that are shown
 * @param all whether every clause has a column
 * @param staff whether the reader may code
 */
public record MatrixPage(
        Place place, String base, Matrix matrix, List<Matrix.Column> columns, boolean all, boolean staff) {

    static MatrixPage of(SeriesMatrix of, boolean all) {
        return new MatrixPage(
                Place.in(of.door(), Place.Tab.UPTAKE),
                "/s/" + of.door().slug() + "/uptake",
                of.matrix(),
                all ? of.matrix().columns() : of.matrix().taken(),
                all,
                of.door().as(MemberRole.STAFF));
    }

    static MatrixPage of(PublicMatrix of, boolean all) {
        return new MatrixPage(
                Place.publicly(of.series()),
                "/s/" + of.series().slug() + "/public/uptake",
                of.matrix(),
                all ? of.matrix().columns() : of.matrix().taken(),
                all,
                false);
    }

    /** Neighbouring columns under the same heading. */
    public record Group(Bilingual section, int columns) {}

    /** The headings over the columns, each over as many as follow it without another between. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Matrix.Column column : columns) {
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
}
