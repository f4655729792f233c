package org.throughline.dialogue.invitation.list;

import java.util.List;
import org.throughline.document.table.Table;
import org.throughline.language.Language;

/**
 * A list of people as somebody sent it.
 *
 * @param columns what each column says; empty: to be proposed
 * @param headed whether the first row names the columns; counts only if they are not to be proposed
 * @param otherwise what holds for rows that do not say
 */
public record SentList(Table table, List<ListColumn> columns, boolean headed, Otherwise otherwise) {

    public SentList {
        columns = List.copyOf(columns);
    }

    /**
     * @param side code of a side; empty if rows have to say
     * @param sector code of a sector; empty if rows have to say
     */
    public record Otherwise(String side, String sector, Language language) {}
}
