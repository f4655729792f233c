package org.throughline.publication.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.document.source.Upload;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.Report;

/** Reports for tests, and what is asked of them. */
public final class Reports {

    private Reports() {}

    static ParsedReport read(String fileName, String text) {
        return ParsedReport.of(new Upload(fileName, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Report report(ParsedReport read) {
        return new Report(read.canonical(), read.blocks());
    }

    /** The kinds of all blocks, in order. */
    static List<BlockKind> kinds(ParsedReport read) {
        return read.blocks().stream().map(block -> block.kind()).toList();
    }

    /** The words of all blocks of a kind. */
    static List<String> words(ParsedReport read, BlockKind kind) {
        return read.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> read.canonical().between(block.wordsStart(), block.end()))
                .toList();
    }
}
