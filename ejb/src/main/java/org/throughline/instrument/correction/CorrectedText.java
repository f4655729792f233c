package org.throughline.instrument.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.throughline.document.source.Marker;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** A text with the mends made to it so far. */
public final class CorrectedText {

    private static final int LONGEST_NUMBER = 60;
    private static final int DEEPEST = 8;

    private final CanonicalText read;
    private final SourceMap map;
    private final List<ProvisionPiece> pieces;

    /** @param drafts the pieces as they were read */
    public CorrectedText(CanonicalText read, SourceMap map, List<DraftProvision> drafts) {
        this.read = read;
        this.map = map;
        this.pieces = new ArrayList<>(drafts.stream().map(ProvisionPiece::of).toList());
    }

    /** How many pieces there are. */
    public int size() {
        return pieces.size();
    }

    /**
     * Mends.
     *
     * @return which piece the eye should rest on afterwards
     * @throws Refusal.Invalid with a code {@code mend.…} if it cannot be done; nothing is changed then
     */
    public int apply(Correction mend) {
        int at = mend.at();
        if (at < 0 || at >= pieces.size()) {
            throw new Refusal.Invalid("mend.nowhere");
        }
        return switch (mend.act()) {
            case MERGE -> merge(at);
            case SPLIT -> split(at, mend.value());
            case NUMBER -> change(at, piece -> numbered(piece, mend.value()));
            case KIND -> change(at, piece -> as(at, kind(mend.value())));
            case INDENT -> change(at, piece -> indented(at));
            case OUTDENT -> change(at, piece -> outdented(at));
            case UP -> swap(at, at - 1);
            case DOWN -> swap(at, at + 1);
            case TITLE -> change(at, piece -> titled(piece, mend.value()));
        };
    }

    /** The text that comes of it. */
    public SettledText settled() {
        return Settling.of(read, map, pieces);
    }

    private int change(int at, UnaryOperator<ProvisionPiece> changed) {
        pieces.set(at, changed.apply(pieces.get(at)));
        return at;
    }

    private int merge(int at) {
        if (at == 0) {
            throw new Refusal.Invalid("mend.first");
        }
        pieces.set(at - 1, pieces.get(at - 1).merged(pieces.remove(at)));
        return at - 1;
    }

    private int swap(int at, int other) {
        if (other < 0 || other >= pieces.size()) {
            throw new Refusal.Invalid(other < 0 ? "mend.first" : "mend.last");
        }
        Collections.swap(pieces, at, other);
        return other;
    }

    private int split(int at, String words) {
        ProvisionPiece piece = pieces.get(at);
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
        pieces.set(at, piece.with(before));
        pieces.add(at + 1, kind.isCitable() ? numberedAsPrinted(second) : second);
        return at + 1;
    }

    private record Place(int range, int offset) {}

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

    private ProvisionPiece numbered(ProvisionPiece piece, String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new Refusal.Invalid("mend.tooLong");
        }
        if (number.isEmpty()) {
            return piece.numbered(null, 0);
        }
        return piece.numbered(number, piece.numberLength() > 0 ? piece.numberLength() : printedLength(piece));
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

    private ProvisionPiece as(int at, ProvisionKind kind) {
        ProvisionPiece piece = pieces.get(at);
        return switch (kind) {
            case ITEM -> piece.as(kind, Math.clamp(piece.isSection() ? 1 : piece.depth(), 1, DEEPEST));
            case SECTION -> piece.isSection() ? piece : piece.as(kind, depthOfSectionBefore(at));
            default -> piece.as(kind, 0);
        };
    }

    private ProvisionPiece indented(int at) {
        ProvisionPiece piece = pieces.get(at);
        return switch (piece.kind()) {
            case ITEM -> piece.as(ProvisionKind.ITEM, Math.min(DEEPEST, piece.depth() + 1));
            case OPERATIVE, CHAPEAU, PREAMBULAR -> piece.as(ProvisionKind.ITEM, 1);
            case SECTION -> piece.as(ProvisionKind.SECTION, depthOfSectionBefore(at) + 1);
            default -> throw new Refusal.Invalid("mend.noDepth");
        };
    }

    private ProvisionPiece outdented(int at) {
        ProvisionPiece piece = pieces.get(at);
        return switch (piece.kind()) {
            case ITEM -> piece.depth() > 1
                    ? piece.as(ProvisionKind.ITEM, piece.depth() - 1)
                    : piece.as(ProvisionKind.OPERATIVE, 0);
            case SECTION -> piece.as(ProvisionKind.SECTION, depthOfSectionAbove(at));
            default -> throw new Refusal.Invalid("mend.noDepth");
        };
    }

    private int depthOfSectionBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (pieces.get(i).isSection()) {
                return pieces.get(i).depth();
            }
        }
        return 1;
    }

    private int depthOfSectionAbove(int at) {
        int depth = pieces.get(at).depth();
        for (int i = at - 1; i >= 0; i--) {
            if (pieces.get(i).isSection() && pieces.get(i).depth() < depth) {
                return pieces.get(i).depth();
            }
        }
        return depth;
    }

    /** A heading may be set otherwise: its spaces, its signs, its capitals. Its letters are those of the source. */
    private ProvisionPiece titled(ProvisionPiece piece, String title) {
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

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private static ProvisionKind kind(String code) {
        for (ProvisionKind kind : ProvisionKind.values()) {
            if (kind.code().equals(code) && kind != ProvisionKind.CHAPEAU) {
                return kind;
            }
        }
        throw new Refusal.Invalid("form");
    }
}
