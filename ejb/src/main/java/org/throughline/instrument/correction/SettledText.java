package org.throughline.instrument.correction;

import java.util.List;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.OutlineBuilder;

/** A mended text as it would be taken in. */
public record SettledText(CanonicalText canonical, SourceMap map, List<DraftProvision> drafts, Outline outline) {

    SettledText(CanonicalText canonical, SourceMap map, List<DraftProvision> drafts) {
        this(canonical, map, List.copyOf(drafts), OutlineBuilder.outline(drafts));
    }

    /** The words of a provision, without its printed number. */
    public String words(Outline.Entry entry) {
        return canonical.between(entry.range().wordsStart(), entry.range().end());
    }
}
