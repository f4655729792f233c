package org.throughline.publication.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.instrument.source.Upload;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.Report;

/** Reports for tests, and what is asked of them. */
final class Reports {

    private Reports() {}

    static ReadReport read(String fileName, String text) {
        return ReadReport.of(new Upload(fileName, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Report report(ReadReport read) {
        return new Report(read.canonical(), read.blocks());
    }

    /** The kinds of all blocks, in order. */
    static List<BlockKind> kinds(ReadReport read) {
        return read.blocks().stream().map(block -> block.kind()).toList();
    }

    /** The words of all blocks of a kind. */
    static List<String> words(ReadReport read, BlockKind kind) {
        return read.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> read.canonical().between(block.wordsStart(), block.end()))
                .toList();
    }
}
