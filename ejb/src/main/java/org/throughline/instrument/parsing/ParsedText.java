package org.throughline.instrument.parsing;

import java.util.ArrayList;
import java.util.List;
import org.throughline.HasCode;
import org.throughline.document.format.SourceFile;
import org.throughline.document.source.Block;
import org.throughline.document.source.Marker;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;
import org.throughline.document.text.CanonicalBuilder;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.exchange.Exchanged;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.OutlineBuilder;
import org.throughline.refusal.Refusal;

/** An upload as it was understood: the canonical text, where it came from, and its provisions. */
public record ParsedText(
        SourceText source, CanonicalText canonical, SourceMap map, List<DraftProvision> drafts, Outline outline) {

    public ParsedText {
        drafts = List.copyOf(drafts);
    }

    /**
     * Reads an upload.
     *
     * @throws Refusal.Invalid with a code {@code import.…} that says why it cannot be read
     */
    public static ParsedText of(Upload upload) {
        return Exchanged.of(upload).map(ParsedText::of).orElseGet(() -> of(SourceFile.read(upload)));
    }

    private static ParsedText of(SourceText source) {
        List<Block> blocks = source.blocks();
        CanonicalBuilder builder = new CanonicalBuilder(source.text());
        List<Range> ranges =
                blocks.stream().map(block -> builder.append(block.runs())).toList();
        CanonicalText canonical = builder.text();
        return of(source, canonical, builder.map(), Structure.of(passages(blocks, ranges, canonical)));
    }

    /** What came with its structure is its own source. */
    private static ParsedText of(Exchanged exchanged) {
        CanonicalText canonical = exchanged.canonical();
        String format = HasCode.plain(exchanged.format());
        SourceText source = new SourceText(canonical.toString(), format, exchanged.encoding(), List.of());
        SourceMap map = new SourceMap(List.of(new SourceMap.Segment(0, canonical.length(), 0, canonical.length())));
        return of(source, canonical, map, exchanged.drafts());
    }

    private static ParsedText of(
            SourceText source, CanonicalText canonical, SourceMap map, List<DraftProvision> drafts) {
        if (drafts.stream().noneMatch(draft -> draft.kind().isCitable())) {
            throw new Refusal.Invalid("import.noClauses");
        }
        return new ParsedText(source, canonical, map, drafts, OutlineBuilder.outline(drafts));
    }

    /** The words of a provision, without its printed number. */
    public String words(Outline.Entry entry) {
        return canonical.between(entry.range().wordsStart(), entry.range().end());
    }

    private static List<Passage> passages(List<Block> blocks, List<Range> ranges, CanonicalText canonical) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Range range = ranges.get(i);
            if (!range.isEmpty()) {
                String text = canonical.between(range.start(), range.end());
                passages.add(new Passage(blocks.get(i), range, text, Marker.readings(text)));
            }
        }
        return passages;
    }
}
