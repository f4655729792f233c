package org.throughline.web.uptake.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.throughline.dialogue.series.SideName;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.LineBy;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.LocalizedText;

/**
 * Which lines and columns of a matrix an address asks for.
 *
 * @param theme code; empty: all
 * @param uptake code; empty: all
 * @param to code of a side; empty: all
 * @param by what a line stands for
 * @param all whether every clause has a column; else those in which something was found
 * @param row the first line of the tile that is shown, from 0
 * @param column its first column, from 0
 */
public record MatrixFilter(String theme, String uptake, String to, LineBy by, boolean all, int row, int column) {

    public static final MatrixFilter NONE = new MatrixFilter("", "", "", false);

    public MatrixFilter(String theme, String uptake, String to, boolean all) {
        this(theme, uptake, to, LineBy.RECOMMENDATION, all, 0, 0);
    }

    static MatrixFilter of(Form form) {
        return new MatrixFilter(
                form.text("theme"),
                form.text("uptake"),
                form.text("to"),
                LineBy.of(form.text("by")),
                form.text("clauses").equals("all"),
                place(form.text("row")),
                place(form.text("column")));
    }

    private static int place(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    boolean admits(Matrix.Line line) {
        return (theme.isEmpty() || line.theme().equals(theme))
                && (uptake.isEmpty() || line.uptake().code().equals(uptake))
                && (to.isEmpty()
                        || line.sides().stream().anyMatch(side -> side.code().equals(to)));
    }

    /** The same with another tile. */
    MatrixFilter at(int fromRow, int fromColumn) {
        return new MatrixFilter(theme, uptake, to, by, all, fromRow, fromColumn);
    }

    public boolean isNarrow() {
        return !(theme + uptake + to).isEmpty();
    }

    /** The end of the address of the same lines with other columns. */
    public String query(boolean allClauses) {
        return address(allClauses, 0, 0);
    }

    /** The same with nothing left out. */
    public MatrixFilter widest() {
        return new MatrixFilter("", "", "", by, all, 0, 0);
    }

    /** The end of the address of the same with other lines. */
    public String query(LineBy other) {
        return new MatrixFilter(theme, uptake, to, other, all, 0, 0).query(all);
    }

    /** The end of the address of another tile. */
    public String tile(int fromRow, int fromColumn) {
        return address(all, fromRow, fromColumn);
    }

    private String address(boolean allClauses, int fromRow, int fromColumn) {
        List<String> parts = new ArrayList<>();
        add(parts, "theme", theme);
        add(parts, "uptake", uptake);
        add(parts, "to", to);
        add(parts, "by", by == LineBy.RECOMMENDATION ? "" : by.code());
        add(parts, "clauses", allClauses ? "all" : "");
        add(parts, "row", fromRow == 0 ? "" : String.valueOf(fromRow));
        add(parts, "column", fromColumn == 0 ? "" : String.valueOf(fromColumn));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The themes of a matrix to choose from. */
    public static List<FormOption> themes(Frame frame, Matrix matrix) {
        List<FormOption> options = any(frame);
        matrix.lines().stream()
                .map(line -> new FormOption(
                        line.theme(),
                        LocalizedText.of(line.themeTitle(), frame.language()).text()))
                .distinct()
                .forEach(options::add);
        return options;
    }

    /** What became of recommendations. */
    public static List<FormOption> uptakes(Frame frame, Matrix matrix) {
        List<FormOption> options = any(frame);
        for (Uptake uptake : Uptake.values()) {
            if (matrix.lines().stream().anyMatch(line -> line.uptake() == uptake)) {
                options.add(new FormOption(uptake.code(), uptake.sign() + " " + frame.t("uptake.is." + uptake.code())));
            }
        }
        return options;
    }

    /** The sides that anything is addressed to. */
    public static List<FormOption> sides(Frame frame, Matrix matrix) {
        List<FormOption> options = any(frame);
        matrix.lines().stream()
                .flatMap(line -> line.sides().stream())
                .distinct()
                .map((SideName side) -> new FormOption(side.code(), Phrases.either(frame, side.name())))
                .forEach(options::add);
        return options;
    }

    private static List<FormOption> any(Frame frame) {
        List<FormOption> options = new ArrayList<>();
        options.add(new FormOption("", frame.t("overview.filter.any")));
        return options;
    }
}
