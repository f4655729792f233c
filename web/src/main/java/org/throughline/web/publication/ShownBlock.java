package org.throughline.web.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.taking.Taken;

/**
 * A block as a page shows it.
 *
 * @param number its place in the report, from 1; how it is addressed
 * @param words without the printed number
 * @param repeats the number of the block that a pull quote repeats; null for any other
 * @param taken what was taken over from it
 */
public record ShownBlock(int number, ReportBlock block, String words, @Nullable Integer repeats, List<Taken> taken) {

    private static final int FIRST_WORDS = 160;

    static List<ShownBlock> of(Report report, List<Taken> taken) {
        List<ShownBlock> lines = new ArrayList<>();
        for (int i = 0; i < report.blocks().size(); i++) {
            ReportBlock block = report.blocks().get(i);
            lines.add(new ShownBlock(
                    i + 1,
                    block,
                    report.words(block),
                    report.repeats(i).map(other -> other + 1).orElse(null),
                    taken.stream()
                            .filter(passage -> passage.start() >= block.start() && passage.start() < block.end())
                            .toList()));
        }
        return lines;
    }

    public String kind() {
        return block.kind().code();
    }

    public boolean is(BlockKind kind) {
        return block.kind() == kind;
    }

    public boolean isHeading() {
        return block.kind() == BlockKind.HEADING;
    }

    public String firstWords() {
        String line = words.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }
}
