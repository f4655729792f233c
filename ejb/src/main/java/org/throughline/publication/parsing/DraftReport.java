package org.throughline.publication.parsing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Block.Shape;
import org.throughline.document.source.Marker;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;

/** A report while it is read: its lines, and what each of them has been found to be. */
final class DraftReport {

    private final List<ReportLine> lines;
    private final List<@Nullable Claim> claims = new ArrayList<>();

    private record Claim(BlockKind kind, int level, @Nullable Marker marker) {}

    DraftReport(List<ReportLine> lines) {
        this.lines = lines;
        lines.forEach(line -> claims.add(null));
    }

    int size() {
        return lines.size();
    }

    ReportLine line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    /** Whether nobody has claimed it. */
    boolean isOpen(int i) {
        return claims.get(i) == null;
    }

    /** A paragraph that nobody has claimed. */
    boolean isOpenParagraph(int i) {
        return isOpen(i) && line(i).shape() == Shape.PARAGRAPH;
    }

    boolean is(int i, BlockKind kind) {
        Claim claim = claims.get(i);
        return claim != null && claim.kind() == kind;
    }

    /** Whether it stands beside the text. */
    boolean isAside(int i) {
        Claim claim = claims.get(i);
        return claim != null && claim.kind().isAside();
    }

    int level(int i) {
        Claim claim = claims.get(i);
        return claim == null ? 0 : claim.level();
    }

    @Nullable
    Marker marker(int i) {
        Claim claim = claims.get(i);
        return claim == null ? null : claim.marker();
    }

    void claim(int i, BlockKind kind) {
        claim(i, kind, 0, null);
    }

    void claim(int i, BlockKind kind, int level, @Nullable Marker marker) {
        claims.set(i, new Claim(kind, level, marker));
    }

    /** The same line as another kind, its number kept. */
    void change(int i, BlockKind kind) {
        claim(i, kind, Math.max(1, level(i)), marker(i));
    }

    /** The next line that does not stand beside the text; the size if there is none. */
    int next(int i) {
        int next = i + 1;
        while (next < size() && isAside(next)) {
            next++;
        }
        return next;
    }

    /** What came of it; whatever nobody has claimed is a paragraph. */
    List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Claim claim = claims.get(i);
            ReportLine line = line(i);
            Marker marker = claim == null ? null : claim.marker();
            int words =
                    marker == null ? line.start() : line.start() + line.text().codePointCount(0, marker.length());
            blocks.add(new ReportBlock(
                    claim == null ? BlockKind.PARAGRAPH : claim.kind(),
                    claim == null ? 0 : claim.level(),
                    marker == null ? null : marker.printed(),
                    line.start(),
                    Math.min(words, line.end()),
                    line.end()));
        }
        return blocks;
    }
}
