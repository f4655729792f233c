package org.throughline.instrument.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** A text with the mends made to it so far. */
public final class CorrectedText {

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
            case NUMBER -> change(at, piece -> new PieceWords(read).numbered(piece, mend.value()));
            case KIND -> change(at, piece -> as(at, kind(mend.value())));
            case INDENT -> change(at, piece -> indented(at));
            case OUTDENT -> change(at, piece -> outdented(at));
            case UP -> swap(at, at - 1);
            case DOWN -> swap(at, at + 1);
            case TITLE -> change(at, piece -> new PieceWords(read).titled(piece, mend.value()));
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
        List<ProvisionPiece> halves = new PieceWords(read).split(pieces.get(at), words);
        pieces.set(at, halves.getFirst());
        pieces.add(at + 1, halves.getLast());
        return at + 1;
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

    private static ProvisionKind kind(String code) {
        for (ProvisionKind kind : ProvisionKind.values()) {
            if (kind.code().equals(code) && kind != ProvisionKind.CHAPEAU) {
                return kind;
            }
        }
        throw new Refusal.Invalid("form");
    }
}
