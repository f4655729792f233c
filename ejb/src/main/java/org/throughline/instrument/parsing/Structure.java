package org.throughline.instrument.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.document.source.Block;
import org.throughline.document.source.Marker;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * Gives every passage of a text its kind and its number. A passage is in exactly one provision.
 */
final class Structure {

    private final List<Passage> passages;
    private final Headings headings;
    private final Numbering numbering = new Numbering();
    private final List<DraftProvision> drafts = new ArrayList<>();
    private String before = "";
    private final Parts parts;

    private Structure(List<Passage> given) {
        passages = Numbering.believed(given);
        parts = new Parts(passages);
        headings = parts.headings();
    }

    static List<DraftProvision> of(List<Passage> passages) {
        return new Structure(passages).read();
    }

    private List<DraftProvision> read() {
        int i = 0;
        while (i < passages.size()) {
            Passage passage = passages.get(i);
            if (parts.isFurniture(i)) {
                drafts.add(passage.draft(ProvisionKind.FURNITURE));
            } else if (parts.isTitle(i)) {
                drafts.add(passage.draft(ProvisionKind.TITLE));
            } else if (parts.isEnacting(i)) {
                drafts.add(passage.draft(ProvisionKind.ENACTING_FORMULA));
                numbering.end();
            } else if (parts.isClosing(i)) {
                drafts.add(passage.draft(parts.isTestimonium(i) ? ProvisionKind.TESTIMONIUM : ProvisionKind.SIGNATURE));
            } else if (headings.rank(i) != Headings.NONE) {
                i += heading(i);
            } else {
                clause(i);
                before = passage.text();
            }
            i++;
        }
        return drafts;
    }

    /** @return how many more passages went into the heading */
    private int heading(int index) {
        numbering.end();
        Passage passage = passages.get(index);
        int rank = headings.rank(index);
        Integer level = rank <= 6 ? rank : null;
        Optional<Marker> marker = Marker.ofHeading(passage.text());
        boolean labelOnly =
                marker.isPresent() && marker.get().length() >= passage.text().length();
        boolean named = labelOnly
                && index + 1 < passages.size()
                && !parts.isFurniture(index + 1)
                && headings.rank(index + 1) >= rank
                && Marker.ofHeading(passages.get(index + 1).text()).isEmpty();
        Passage name = named ? passages.get(index + 1) : passage;
        int words = named
                ? name.range().start()
                : passage.range().start()
                        + marker.filter(found -> !labelOnly)
                                .map(found -> passage.text().codePointCount(0, found.length()))
                                .orElse(0);
        drafts.add(new DraftProvision(
                ProvisionKind.SECTION,
                marker.map(Marker::printed).orElse(null),
                level,
                rank,
                passage.range().start(),
                words,
                name.range().end()));
        return named ? 1 : 0;
    }

    private void clause(int index) {
        Passage passage = passages.get(index);
        ProvisionKind kind = isPreamble(index) ? ProvisionKind.PREAMBULAR : ProvisionKind.OPERATIVE;
        if (passage.block().shape() == Block.Shape.CONTINUATION) {
            int depth = numbering.continued(passage.block().level());
            drafts.add(item(passage, kind, new Numbering.Place(depth, Optional.empty())));
        } else if (passage.isMarked() || passage.block().isItem()) {
            Numbering.Place place = numbering.place(passage, isLedIn(), isLedIn() && Cues.leadsIn(before));
            drafts.add(item(passage, kind, place));
        } else {
            numbering.end();
            drafts.add(passage.draft(isOpening(index) ? ProvisionKind.OPENING_FORMULA : kind));
        }
    }

    private static DraftProvision item(Passage passage, ProvisionKind kind, Numbering.Place place) {
        ProvisionKind actual = place.depth() == 0 ? kind : ProvisionKind.ITEM;
        if (place.marker().isPresent()) {
            return passage.draft(actual, place.marker().get(), place.depth());
        }
        int start = passage.range().start();
        return new DraftProvision(
                actual, null, null, place.depth(), start, start, passage.range().end());
    }

    /** Whether a list that begins now can be led in to by the text before it. */
    private boolean isLedIn() {
        if (drafts.isEmpty()) {
            return false;
        }
        ProvisionKind last = drafts.getLast().kind();
        return last.isClause() || last == ProvisionKind.PREAMBULAR || last == ProvisionKind.ITEM;
    }

    private boolean isPreamble(int index) {
        if (parts.hasEnacting()) {
            return parts.isBeforeEnacting(index);
        }
        boolean openSoFar =
                drafts.stream().noneMatch(draft -> draft.kind().isClause() || draft.kind() == ProvisionKind.SECTION);
        return openSoFar && Cues.isPreambular(passages.get(index).text());
    }

    /** "The Heads of Government of A and B," before what they recall. */
    private boolean isOpening(int index) {
        boolean first = drafts.stream()
                .allMatch(draft -> draft.kind() == ProvisionKind.TITLE || draft.kind() == ProvisionKind.FURNITURE);
        Passage passage = passages.get(index);
        boolean preambleFollows = index + 1 < passages.size()
                && (parts.isBeforeEnacting(index + 1)
                        || Cues.isPreambular(passages.get(index + 1).text()));
        char last = passage.text().charAt(passage.text().length() - 1);
        return first && preambleFollows && ",、，:：".indexOf(last) >= 0 && !Cues.isPreambular(passage.text());
    }
}
