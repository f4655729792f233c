package org.throughline.dialogue.invitation.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.throughline.dialogue.invitation.InviteeAddress;
import org.throughline.dialogue.series.SideName;
import org.throughline.document.table.Table;

/**
 * What the columns of a list say.
 *
 * @param headed whether the first row names them
 */
public record Columns(List<ListColumn> all, boolean headed) {

    /** Of people who do not come from a list. */
    public static final Columns NONE = new Columns(List.of(), false);

    /** Of so many rows it is looked what stands in a column. */
    private static final int LOOKED_AT = 50;

    public Columns {
        all = List.copyOf(all);
    }

    /** As the list was sent with, or as they are proposed. */
    static Columns of(SentList list, Collection<SideName> sides) {
        return list.columns().isEmpty() ? proposed(list.table(), sides) : new Columns(list.columns(), list.headed());
    }

    /** By the headings if the first row has some that are known; else by what stands in them. */
    static Columns proposed(Table table, Collection<SideName> sides) {
        Table.Line first = table.lines().getFirst();
        boolean headed = first.cells().stream()
                        .filter(cell -> ListColumn.headed(cell).isPresent())
                        .count()
                >= 1;
        Set<ListColumn> taken = EnumSet.noneOf(ListColumn.class);
        List<ListColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            ListColumn column =
                    headed ? ListColumn.headed(first.cell(i)).orElse(ListColumn.NOTHING) : seen(table, i, sides);
            if (column == ListColumn.NAME && !headed && taken.contains(ListColumn.NAME)) {
                column = ListColumn.NOTHING;
            }
            columns.add(taken.add(column) ? column : ListColumn.NOTHING);
        }
        return new Columns(columns, headed);
    }

    private static ListColumn seen(Table table, int column, Collection<SideName> sides) {
        List<String> cells = table.lines().stream()
                .limit(LOOKED_AT)
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return ListColumn.NOTHING;
        }
        if (most(cells, cell -> InviteeAddress.of(cell).isPresent())) {
            return ListColumn.ADDRESS;
        }
        if (most(cells, cell -> ListWords.side(cell, sides).isPresent())) {
            return ListColumn.SIDE;
        }
        if (most(cells, cell -> ListWords.sector(cell).isPresent())) {
            return ListColumn.SECTOR;
        }
        if (most(cells, cell -> ListWords.language(cell).isPresent())) {
            return ListColumn.LANGUAGE;
        }
        if (most(cells, cell -> ListWords.role(cell).isPresent())) {
            return ListColumn.ROLE;
        }
        return most(cells, cell -> cell.codePoints().noneMatch(Character::isDigit))
                ? ListColumn.NAME
                : ListColumn.NOTHING;
    }

    private static boolean most(List<String> cells, Predicate<String> are) {
        return cells.stream().filter(are).count() * 3 >= cells.size() * 2L;
    }

    boolean has(ListColumn column) {
        return all.contains(column);
    }

    /** What a row says under a column; empty if no column says it. */
    String said(Table.Line line, ListColumn column) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i) == column)
                .mapToObj(line::cell)
                .findFirst()
                .orElse("");
    }
}
