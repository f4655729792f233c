package org.throughline.publication.parsing;

import java.util.ArrayList;
import java.util.List;
import org.throughline.document.format.SourceFile;
import org.throughline.document.source.Block;
import org.throughline.document.source.Block.Shape;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;
import org.throughline.document.text.CanonicalBuilder;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.publication.block.ReportBlock;

/** A file as it was understood: the canonical text, where it came from, and its blocks. */
public record ParsedReport(SourceText source, CanonicalText canonical, SourceMap map, List<ReportBlock> blocks) {

    public ParsedReport {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file.
     *
     * @throws org.throughline.refusal.Refusal.Invalid with a code {@code import.…} that says why it cannot be read
     */
    public static ParsedReport of(Upload upload) {
        SourceText source = SourceFile.read(upload);
        CanonicalBuilder builder = new CanonicalBuilder(source.text());
        List<Range> ranges = source.blocks().stream()
                .map(block -> builder.append(block.runs()))
                .toList();
        CanonicalText canonical = builder.text();
        DraftReport sheet = new DraftReport(lines(source.blocks(), ranges, canonical));
        Surroundings.read(sheet);
        Captions.read(sheet);
        ReportHeadings.read(sheet);
        ReportLists.read(sheet);
        Endnotes.read(sheet);
        RecommendationLists.read(sheet);
        PullQuotes.read(sheet);
        PublisherNotices.read(sheet);
        return new ParsedReport(source, canonical, builder.map(), sheet.blocks());
    }

    /** A further paragraph of an entry stays with its entry. */
    private static List<ReportLine> lines(List<Block> blocks, List<Range> ranges, CanonicalText canonical) {
        List<ReportLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Range range = ranges.get(i);
            if (range.isEmpty()) {
                continue;
            }
            if (block.shape() == Shape.CONTINUATION
                    && !lines.isEmpty()
                    && lines.getLast().isItem()) {
                ReportLine item = lines.removeLast();
                lines.add(line(item.shape(), item.level(), block, new Range(item.start(), range.end()), canonical));
            } else {
                lines.add(line(block.shape(), block.level(), block, range, canonical));
            }
        }
        return lines;
    }

    private static ReportLine line(Shape shape, int level, Block block, Range range, CanonicalText canonical) {
        return new ReportLine(
                shape, level, block.face(), canonical.between(range.start(), range.end()), range.start(), range.end());
    }
}
