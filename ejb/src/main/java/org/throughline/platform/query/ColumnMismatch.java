package org.throughline.platform.query;

import java.util.Collection;

/** A statement and the record that is made of its rows do not fit: a fault of the program, never of what is stored. */
public final class ColumnMismatch extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private ColumnMismatch(String message) {
        super(message);
    }

    static ColumnMismatch unknown(String column, Collection<String> known) {
        return new ColumnMismatch("no column is named \"" + column + "\"; there are: " + list(known));
    }

    static ColumnMismatch unread(Collection<String> columns) {
        return new ColumnMismatch("selected, and read by nobody: " + list(columns));
    }

    static ColumnMismatch twice(Collection<String> names, int columns) {
        return new ColumnMismatch(columns + " columns are selected, which have only these names: " + list(names));
    }

    static ColumnMismatch absent(String column) {
        return new ColumnMismatch("column \"" + column + "\" is null where a value is wanted");
    }

    static ColumnMismatch other(String column, Object value, String wanted) {
        return new ColumnMismatch(
                "column \"" + column + "\" holds a " + value.getClass().getName() + " and no " + wanted);
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
