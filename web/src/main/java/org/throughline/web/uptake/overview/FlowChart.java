package org.throughline.web.uptake.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Degree;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.web.uptake.matrix.MatrixPage;

/**
 * Themes, recommendations and clauses in three columns, joined where one leads to the other; in units of a drawing.
 *
 * @param page the matrix, with its place
 * @param themes on the left, each in the middle of its recommendations
 * @param recommendations in the middle, in the order of the matrix
 * @param clauses on the right, those in which something was found, in the order of the text
 */
public record FlowChart(
        MatrixPage page,
        List<Node> themes,
        List<Node> recommendations,
        List<Node> clauses,
        List<Join> belongs,
        List<Join> taken) {

    /** From one line to the next; high enough to be hit by a finger. */
    public static final int PITCH = 36;

    private static final int TOP = 24;

    public FlowChart {
        themes = List.copyOf(themes);
        recommendations = List.copyOf(recommendations);
        clauses = List.copyOf(clauses);
        belongs = List.copyOf(belongs);
        taken = List.copyOf(taken);
    }

    /**
     * A theme, a recommendation or a clause.
     *
     * @param key code or eId
     * @param y of its middle
     */
    public record Node(String key, Bilingual words, int y) {}

    /** A line from one to the other. */
    public record Join(Node from, Node to, Degree degree) {}

    public static FlowChart of(MatrixPage page) {
        List<Matrix.Line> lines = page.lines();
        List<Matrix.Column> columns = page.matrix().taken().stream()
                .filter(column -> lines.stream().anyMatch(line -> line.cells().containsKey(column.eId())))
                .toList();
        Map<String, Node> recommendations = new LinkedHashMap<>();
        Map<String, List<Node>> themes = new LinkedHashMap<>();
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        for (Matrix.Line line : lines) {
            Node node = new Node(line.code(), line.words(), y(recommendations.size()));
            recommendations.put(line.code(), node);
            themes.computeIfAbsent(line.theme(), theme -> new ArrayList<>()).add(node);
            titles.put(line.theme(), line.themeTitle());
        }
        Map<String, Node> clauses = new LinkedHashMap<>();
        double step = columns.isEmpty() ? PITCH : Math.max(PITCH, (double) lines.size() * PITCH / columns.size());
        for (Matrix.Column column : columns) {
            int y = (int) (TOP + step * clauses.size() + step / 2);
            clauses.put(column.eId(), new Node(column.eId(), column.section(), y));
        }
        List<Node> heads = new ArrayList<>();
        List<Join> belongs = new ArrayList<>();
        themes.forEach((code, own) -> {
            Node head = new Node(
                    code,
                    Objects.requireNonNull(titles.get(code)),
                    (own.getFirst().y() + own.getLast().y()) / 2);
            heads.add(head);
            own.forEach(node -> belongs.add(new Join(head, node, Degree.ADOPTED)));
        });
        return new FlowChart(
                page,
                heads,
                List.copyOf(recommendations.values()),
                List.copyOf(clauses.values()),
                belongs,
                taken(lines, columns, recommendations, clauses));
    }

    private static List<Join> taken(
            List<Matrix.Line> lines,
            List<Matrix.Column> columns,
            Map<String, Node> recommendations,
            Map<String, Node> clauses) {
        List<Join> taken = new ArrayList<>();
        for (Matrix.Line line : lines) {
            for (Matrix.Column column : columns) {
                Degree degree = line.cells().get(column.eId());
                if (degree != null) {
                    taken.add(new Join(
                            Objects.requireNonNull(recommendations.get(line.code())),
                            Objects.requireNonNull(clauses.get(column.eId())),
                            degree));
                }
            }
        }
        return taken;
    }

    public int height() {
        int rows = recommendations.isEmpty() ? 0 : recommendations.getLast().y();
        int right = clauses.isEmpty() ? 0 : clauses.getLast().y();
        return Math.max(rows, right) + TOP + PITCH / 2;
    }

    /** The column that a node stands for. */
    public Matrix.Column column(Node clause) {
        return page.matrix().columns().stream()
                .filter(column -> column.eId().equals(clause.key()))
                .findFirst()
                .orElseThrow();
    }

    /** The line that a node stands for. */
    public Matrix.Line line(Node recommendation) {
        return page.matrix().lines().stream()
                .filter(line -> line.code().equals(recommendation.key()))
                .findFirst()
                .orElseThrow();
    }

    /** A curve from one column to the next. */
    public static String curve(Join join, int from, int to) {
        int middle = (from + to) / 2;
        return "M" + from + " " + join.from().y() + " C" + middle + " "
                + join.from().y() + " " + middle + " " + join.to().y() + " " + to + " "
                + join.to().y();
    }

    /** As much of a text as a column of the drawing has room for; a Japanese letter takes the room of two. */
    public static String cut(String text, int room) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += point < 0x2E80 ? 1 : 2;
            if (used > room) {
                return text.substring(0, end).strip() + "…";
            }
            end += Character.charCount(point);
        }
        return text;
    }

    private static int y(int row) {
        return TOP + row * PITCH + PITCH / 2;
    }
}
