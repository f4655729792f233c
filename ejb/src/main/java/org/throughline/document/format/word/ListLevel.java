package org.throughline.document.format.word;

import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.SafeXml;

/** How one level of a list is numbered. */
final class ListLevel {

    int start = 1;
    String format = "decimal";
    String text = "";
    boolean legal;
    boolean restarts = true;
    int restartsAfter = -1;

    /** Takes one of its properties as the file has it. */
    void read(SafeXml at, @Nullable String value) {
        switch (at.name()) {
            case "start" -> start = Word.number(value, 1);
            case "numFmt" -> format = value == null ? "decimal" : value;
            case "lvlText" -> text = value == null ? "" : value;
            case "isLgl" -> legal = Word.isOn(at);
            case "lvlRestart" -> {
                restartsAfter = Word.number(value, -1);
                restarts = restartsAfter != 0;
            }
            default -> {
                // how it is set
            }
        }
    }
}
