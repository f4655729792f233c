package org.throughline.document.format.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.source.Face;

/** A paragraph of a Word file while it is read. */
final class Typed {

    /** Words of one face; null for the end of a line. */
    record Piece(@Nullable String words, Face face) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int length;

    @Nullable
    String style;

    Numbered numbered = Numbered.UNSET;

    @Nullable
    Integer heading;

    /** Takes one of its properties as the file has it. */
    void set(SafeXml at) {
        String value = at.attribute("val");
        switch (at.name()) {
            case "pStyle" -> style = value;
            case "numId" -> numbered = new Numbered(value, null).over(numbered);
            case "ilvl" -> numbered = new Numbered(null, Word.number(value, 0)).over(numbered);
            case "outlineLvl" -> heading = Styles.heading(value);
            default -> {
                // how it is set
            }
        }
    }

    void add(String words, Face face) {
        pieces.add(new Piece(words, face));
        length += words.length();
    }

    void breakLine() {
        pieces.add(new Piece(null, Face.PLAIN));
    }

    List<Piece> pieces() {
        return pieces;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece -> piece.words() == null || piece.words().isBlank());
    }

    String words() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words() == null ? "\n" : piece.words()));
        return words.toString().strip();
    }
}
