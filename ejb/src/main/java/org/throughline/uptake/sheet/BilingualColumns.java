package org.throughline.uptake.sheet;

import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.platform.query.Row;

/** A text that stands in two columns, whose names end in {@code _en} and {@code _ja}; empty where a column is null. */
public final class BilingualColumns {

    private BilingualColumns() {}

    public static Bilingual both(Row row, String name) {
        return new Bilingual(row.textOrEmpty(name + "_en"), row.textOrEmpty(name + "_ja"));
    }

    /** The same with {@link Subject#OLDER} in a third column, whose name ends in {@code _older}. */
    public static Bilingual translated(Row row, String name) {
        return new Bilingual(
                row.textOrEmpty(name + "_en"),
                row.textOrEmpty(name + "_ja"),
                Language.of(row.textOrEmpty(name + "_older")).orElse(null));
    }
}
