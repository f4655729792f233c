package org.throughline.instrument.mending;

import java.util.List;
import org.throughline.instrument.text.CanonicalText;
import org.throughline.instrument.text.Draft;
import org.throughline.instrument.text.Outline;
import org.throughline.instrument.text.OutlineBuilder;
import org.throughline.instrument.text.SourceMap;

/** A mended text as it would be taken in. */
public record SettledText(CanonicalText canonical, SourceMap map, List<Draft> drafts, Outline outline) {

    SettledText(CanonicalText canonical, SourceMap map, List<Draft> drafts) {
        this(canonical, map, List.copyOf(drafts), OutlineBuilder.outline(drafts));
    }

    /** The words of a provision, without its printed number. */
    public String words(Outline.Entry entry) {
        return canonical.between(entry.wordsStart(), entry.end());
    }
}
