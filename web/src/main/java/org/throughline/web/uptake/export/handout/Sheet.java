package org.throughline.web.uptake.export.handout;

import java.util.List;

/**
 * A table.
 *
 * @param name what it is called, in the language of the reader
 * @param rows each as long as the header
 */
public record Sheet(String name, List<String> header, List<List<String>> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(row -> row.stream().map(Clean::of).toList()).toList();
    }
}
