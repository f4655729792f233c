package org.throughline.document.format.word;

import org.jspecify.annotations.Nullable;

/**
 * Which list a paragraph or a style says it belongs to.
 *
 * @param list number of the list; null if only the level is given, {@code "0"} for none at all
 */
record Numbered(@Nullable String list, @Nullable Integer level) {

    static final Numbered UNSET = new Numbered(null, null);

    Numbered over(Numbered below) {
        return new Numbered(list == null ? below.list : list, level == null ? below.level : level);
    }
}
