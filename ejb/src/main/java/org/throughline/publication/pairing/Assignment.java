package org.throughline.publication.pairing;

import java.util.Arrays;

/**
 * The best assignment of rows to columns, one to one: the Hungarian method with potentials (Kuhn 1955, Munkres 1957),
 * n³ steps.
 */
final class Assignment {

    static final int NONE = -1;

    private final double[][] gain;
    private final int rows;
    private final int columns;
    private final double[] ofRow;
    private final double[] ofColumn;
    private final int[] rowAt;
    private final int[] before;

    private Assignment(double[][] gain) {
        this.gain = gain;
        rows = gain.length;
        columns = gain[0].length;
        ofRow = new double[rows + 1];
        ofColumn = new double[columns + 1];
        rowAt = new int[columns + 1];
        before = new int[columns + 1];
    }

    /**
     * Assigns.
     *
     * @param gain of each row (first index) with each column, as many of these as of those at least
     * @return the column of each row
     */
    static int[] best(double[][] gain) {
        if (gain.length == 0) {
            return new int[0];
        }
        Assignment assignment = new Assignment(gain);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        int[] columns = new int[gain.length];
        Arrays.fill(columns, NONE);
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowAt[column] > 0) {
                columns[assignment.rowAt[column] - 1] = column - 1;
            }
        }
        return columns;
    }

    /** Finds the cheapest chain of moves that gives one more row its place. Column 0 stands for "not placed yet". */
    private void place(int row) {
        rowAt[0] = row;
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] seen = new boolean[columns + 1];
        int column = 0;
        do {
            seen[column] = true;
            column = next(column, least, seen);
        } while (rowAt[column] != 0);
        while (column != 0) {
            int previous = before[column];
            rowAt[column] = rowAt[previous];
            column = previous;
        }
    }

    private int next(int from, double[] least, boolean[] seen) {
        int row = rowAt[from];
        int nearest = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (seen[column]) {
                continue;
            }
            double cost = -gain[row - 1][column - 1] - ofRow[row] - ofColumn[column];
            if (cost < least[column]) {
                least[column] = cost;
                before[column] = from;
            }
            if (least[column] < delta) {
                delta = least[column];
                nearest = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                ofRow[rowAt[column]] += delta;
                ofColumn[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return nearest;
    }
}
