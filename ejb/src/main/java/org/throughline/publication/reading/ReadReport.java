package org.throughline.publication.reading;

import java.util.ArrayList;
import java.util.List;
import org.throughline.instrument.file.SourceFile;
import org.throughline.instrument.source.Block;
import org.throughline.instrument.source.Block.Shape;
import org.throughline.instrument.source.SourceText;
import org.throughline.instrument.source.Upload;
import org.throughline.instrument.text.CanonicalBuilder;
import org.throughline.instrument.text.CanonicalBuilder.Range;
import org.throughline.instrument.text.CanonicalText;
import org.throughline.instrument.text.SourceMap;
import org.throughline.publication.block.ReportBlock;

/** A file as it was understood: the canonical text, where it came from, and its blocks. */
public record ReadReport(SourceText source, CanonicalText canonical, SourceMap map, List<ReportBlock> blocks) {

    public ReadReport {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file.
     *
     * @throws org.throughline.refusal.Refusal.Invalid with a code {@code import.…} that says why it cannot be read
     */
    public static ReadReport of(Upload upload) {
        SourceText source = SourceFile.read(upload);
        CanonicalBuilder builder = new CanonicalBuilder(source.text());
        List<Range> ranges = source.blocks().stream()
                .map(block -> builder.append(block.runs()))
                .toList();
        CanonicalText canonical = builder.text();
        Sheet sheet = new Sheet(lines(source.blocks(), ranges, canonical));
        Surroundings.read(sheet);
        Captions.read(sheet);
        Headings.read(sheet);
        Lists.read(sheet);
        Notes.read(sheet);
        Recommending.read(sheet);
        Quotes.read(sheet);
        Notices.read(sheet);
        return new ReadReport(source, canonical, builder.map(), sheet.blocks());
    }

    /** A further paragraph of an entry stays with its entry. */
    private static List<Line> lines(List<Block> blocks, List<Range> ranges, CanonicalText canonical) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Range range = ranges.get(i);
            if (range.isEmpty()) {
                continue;
            }
            if (block.shape() == Shape.CONTINUATION
                    && !lines.isEmpty()
                    && lines.getLast().isItem()) {
                Line item = lines.removeLast();
                lines.add(line(item.shape(), item.level(), block, item.start(), range.end(), canonical));
            } else {
                lines.add(line(block.shape(), block.level(), block, range.start(), range.end(), canonical));
            }
        }
        return lines;
    }

    private static Line line(Shape shape, int level, Block block, int start, int end, CanonicalText canonical) {
        return new Line(shape, level, block.face(), canonical.between(start, end), start, end);
    }
}
