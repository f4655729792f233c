package org.throughline.web.uptake.export;

import java.util.List;

/**
 * A table.
 *
 * @param name what it is called, in the language of the reader
 * @param rows each as long as the header
 */
record Sheet(String name, List<String> header, List<List<String>> rows) {

    Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(row -> row.stream().map(Clean::of).toList()).toList();
    }
}
