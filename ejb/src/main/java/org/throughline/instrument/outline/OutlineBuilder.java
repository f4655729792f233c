package org.throughline.instrument.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.instrument.outline.Outline.Entry;

/**
 * Gives provisions their place in the tree, an eId and a citation. Sections nest by rank, which may jump; items by
 * depth under the last clause. The same drafts give the same eIds in every language, which is how expressions of one
 * instrument are aligned.
 */
public final class OutlineBuilder {

    private final List<DraftProvision> drafts;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> sections = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final Map<Integer, Integer> children = new HashMap<>();
    private final Identifiers identifiers;

    private OutlineBuilder(List<DraftProvision> drafts) {
        this.drafts = chapeaux(drafts);
        this.identifiers = new Identifiers(this.drafts);
    }

    public static Outline outline(List<DraftProvision> drafts) {
        return new OutlineBuilder(drafts).build();
    }

    private Outline build() {
        for (int i = 0; i < drafts.size(); i++) {
            DraftProvision draft = drafts.get(i);
            int parent = parent(draft);
            int ordinal = children.merge(parent, 1, Integer::sum);
            Entry above = parent < 0 ? null : entries.get(parent);
            entries.add(new Entry(
                    draft.kind(),
                    parent,
                    above == null ? 0 : above.depth() + 1,
                    ordinal,
                    new Designation(
                            draft.number(),
                            identifiers.citation(draft, above, ordinal),
                            identifiers.eId(draft, above, ordinal)),
                    draft.headingLevel(),
                    new ProvisionRange(draft.start(), draft.wordsStart(), draft.end())));
            open(draft, i);
        }
        return new Outline(entries);
    }

    private int parent(DraftProvision draft) {
        return switch (draft.kind()) {
            case SECTION -> {
                while (!sections.isEmpty() && drafts.get(sections.getLast()).depth() >= draft.depth()) {
                    sections.removeLast();
                }
                yield innermostSection();
            }
            case OPERATIVE, CHAPEAU, PREAMBULAR -> innermostSection();
            case ITEM -> {
                while (items.size() > Math.max(1, draft.depth())) {
                    items.removeLast();
                }
                yield items.isEmpty() ? innermostSection() : items.getLast();
            }
            default -> -1;
        };
    }

    private int innermostSection() {
        return sections.isEmpty() ? -1 : sections.getLast();
    }

    private void open(DraftProvision draft, int index) {
        switch (draft.kind()) {
            case SECTION -> {
                sections.add(index);
                items.clear();
            }
            case OPERATIVE, CHAPEAU, PREAMBULAR -> {
                items.clear();
                items.add(index);
            }
            case ITEM -> items.add(index);
            case FURNITURE -> {
                // stands beside the text and ends nothing
            }
            default -> {
                sections.clear();
                items.clear();
            }
        }
    }

    /** A clause that has items is their chapeau. */
    private static List<DraftProvision> chapeaux(List<DraftProvision> given) {
        List<DraftProvision> drafts = new ArrayList<>(given);
        int clause = -1;
        for (int i = 0; i < drafts.size(); i++) {
            ProvisionKind kind = drafts.get(i).kind();
            if (kind == ProvisionKind.ITEM) {
                if (clause >= 0) {
                    drafts.set(clause, drafts.get(clause).as(ProvisionKind.CHAPEAU));
                }
            } else if (kind != ProvisionKind.FURNITURE) {
                clause = kind.isClause() ? i : -1;
            }
        }
        return Collections.unmodifiableList(drafts);
    }
}
