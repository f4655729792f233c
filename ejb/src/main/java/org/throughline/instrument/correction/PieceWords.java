package org.throughline.instrument.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.document.source.Marker;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** The words of the pieces of a text: where they may be cut, and what of them is a number or a heading. */
record PieceWords(CanonicalText read) {

    private static final int LONGEST_NUMBER = 60;

    private record Place(int range, int offset) {}

    /**
     * Cuts a piece in two before some words.
     *
     * @throws Refusal.Invalid if the words do not stand in it just once, or nothing stands before them
     */
    List<ProvisionPiece> split(ProvisionPiece piece, String words) {
        Place place = place(piece, words);
        List<Range> before = new ArrayList<>(piece.ranges().subList(0, place.range));
        Range cut = piece.ranges().get(place.range);
        if (!blank(cut.start(), place.offset)) {
            before.add(new Range(cut.start(), trimmed(cut.start(), place.offset)));
        }
        List<Range> after = new ArrayList<>(List.of(new Range(place.offset, cut.end())));
        after.addAll(piece.ranges().subList(place.range + 1, piece.ranges().size()));
        if (before.isEmpty()) {
            throw new Refusal.Invalid("mend.notInside");
        }
        ProvisionKind kind = piece.kind() == ProvisionKind.SECTION ? ProvisionKind.OPERATIVE : piece.kind();
        ProvisionPiece second =
                new ProvisionPiece(kind, null, null, piece.isSection() ? 0 : piece.depth(), 0, null, after);
        return List.of(piece.with(before), kind.isCitable() ? numberedAsPrinted(second) : second);
    }

    ProvisionPiece numbered(ProvisionPiece piece, String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new Refusal.Invalid("mend.tooLong");
        }
        if (number.isEmpty()) {
            return piece.numbered(null, 0);
        }
        return piece.numbered(number, piece.numberLength() > 0 ? piece.numberLength() : printedLength(piece));
    }

    /** A heading may be set otherwise: its spaces, its signs, its capitals. Its letters are those of the source. */
    ProvisionPiece titled(ProvisionPiece piece, String title) {
        boolean hasTitle = piece.isSection() || piece.kind() == ProvisionKind.TITLE;
        if (!hasTitle || title.isEmpty()) {
            throw new Refusal.Invalid("mend.noTitle");
        }
        StringBuilder words = new StringBuilder();
        piece.ranges().forEach(range -> words.append(read.between(range.start(), range.end())));
        String printed = words.substring(words.offsetByCodePoints(0, piece.numberLength()));
        if (!letters(title).equals(letters(printed))) {
            throw new Refusal.Invalid("mend.otherWords");
        }
        return piece.titled(Normalizer.normalize(title, Normalizer.Form.NFC));
    }

    /** The only place in a piece, its number aside, where some words stand. */
    private Place place(ProvisionPiece piece, String words) {
        String wanted = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        if (wanted.isEmpty()) {
            throw new Refusal.Invalid("mend.notFound");
        }
        Place found = null;
        for (int i = 0; i < piece.ranges().size(); i++) {
            Range range = piece.ranges().get(i);
            String text = read.between(range.start(), range.end()).replaceAll("\\s", " ");
            int from = i == 0 ? 1 : 0;
            for (int hit = text.indexOf(wanted, from); hit >= 0; hit = text.indexOf(wanted, hit + 1)) {
                if (found != null) {
                    throw new Refusal.Invalid("mend.ambiguous");
                }
                found = new Place(i, range.start() + text.codePointCount(0, hit));
            }
        }
        if (found == null) {
            throw new Refusal.Invalid("mend.notFound");
        }
        return found;
    }

    private boolean blank(int start, int end) {
        return read.between(start, end).isBlank();
    }

    private int trimmed(int start, int end) {
        String kept = read.between(start, end).stripTrailing();
        return start + kept.codePointCount(0, kept.length());
    }

    private ProvisionPiece numberedAsPrinted(ProvisionPiece piece) {
        int length = printedLength(piece);
        return length == 0
                ? piece
                : piece.numbered(Marker.readings(start(piece)).getFirst().printed(), length);
    }

    /** How much of a piece's beginning is a printed number. */
    private int printedLength(ProvisionPiece piece) {
        String start = start(piece);
        List<Marker> readings = Marker.readings(start);
        return readings.isEmpty()
                ? 0
                : start.codePointCount(0, readings.getFirst().length());
    }

    private String start(ProvisionPiece piece) {
        Range first = piece.ranges().getFirst();
        return read.between(first.start(), first.end());
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
