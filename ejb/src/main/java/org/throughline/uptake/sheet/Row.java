package org.throughline.uptake.sheet;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Keys;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** One row of a native statement, read column by column; both databases differ in the types of small numbers. */
public final class Row {

    private final Object[] columns;

    public Row(Object[] columns) {
        this.columns = columns;
    }

    public UUID key(int column) {
        return Keys.uuid((byte[]) Objects.requireNonNull(columns[column]));
    }

    public boolean has(int column) {
        return columns[column] != null;
    }

    /** Empty where the column is null. */
    public String text(int column) {
        return columns[column] == null ? "" : columns[column].toString();
    }

    /** Two neighbouring columns, English and Japanese. */
    public Bilingual both(int column) {
        return new Bilingual(text(column), text(column + 1));
    }

    /**
     * The same, with a third column anywhere that names the language in which the text is older than the one that it was
     * translated from: see {@link Subject#OLDER}.
     */
    public Bilingual both(int column, int older) {
        return new Bilingual(
                text(column), text(column + 1), Language.of(text(older)).orElse(null));
    }

    /** 0 where the column is null. */
    public int number(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).intValue();
    }

    public long version(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).longValue();
    }

    public boolean flag(int column) {
        return columns[column] instanceof Boolean flag ? flag : number(column) != 0;
    }

    public @Nullable LocalDate date(int column) {
        return switch (columns[column]) {
            case null -> null;
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            default -> LocalDate.parse(columns[column].toString());
        };
    }
}
