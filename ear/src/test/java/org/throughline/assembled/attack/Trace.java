package org.throughline.assembled.attack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that was found: a row, a line, a file or a piece of one.
 *
 * @param source where, so that things of the same kind have the same
 * @param together what was written together has the same number, as a transaction; otherwise each its own
 * @param fields by name; bytes as lower-case hexadecimal digits
 */
record Trace(String source, long together, Map<String, String> fields) {

    Trace {
        fields = new LinkedHashMap<>(fields);
    }
}
