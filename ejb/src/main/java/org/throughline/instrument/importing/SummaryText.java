package org.throughline.instrument.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.CanonicalBuilder;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.Run;
import org.throughline.instrument.importing.WorkingSummary.Part;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.OutlineBuilder;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Language;

/** Writes a working summary out in one language: the canonical text, and the ranges of it. */
public final class SummaryText {

    private final Language language;
    private final CanonicalBuilder builder = new CanonicalBuilder("");
    private final List<DraftProvision> drafts = new ArrayList<>();

    private SummaryText(Language language) {
        this.language = language;
    }

    public static SummaryText of(WorkingSummary summary, Language language) {
        SummaryText text = new SummaryText(language);
        summary.provisions().forEach(part -> text.write(part, 0, 0));
        return text;
    }

    public CanonicalText canonical() {
        return builder.text();
    }

    public Outline outline() {
        return OutlineBuilder.outline(drafts);
    }

    /**
     * Writes a provision and those under it.
     *
     * @param rank of the section above; 0 if there is none
     * @param items how many provisions with items are above
     */
    private void write(Part part, int rank, int items) {
        String number = printed(part.number());
        Range range = builder.append(List.of(Run.added(number + part.text().in(language))));
        boolean section = part.kind() == ProvisionKind.SECTION;
        Integer level = part.headingLevel();
        int own = section ? Math.max(rank + 1, level == null ? 0 : level) : rank;
        int depth = section ? own : part.kind() == ProvisionKind.ITEM ? Math.max(1, items) : 0;
        drafts.add(new DraftProvision(
                part.kind(),
                part.number(),
                level,
                depth,
                range.start(),
                range.start() + number.codePointCount(0, number.length()),
                range.end()));
        part.parts().forEach(below -> write(below, own, section ? 0 : items + 1));
    }

    private static String printed(@Nullable String number) {
        if (number == null) {
            return "";
        }
        return Character.isLetterOrDigit(number.codePointBefore(number.length())) ? number + ". " : number + " ";
    }
}
