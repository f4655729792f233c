package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.library.Excerpts;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.web.page.Frame;

/**
 * What the clauses of an instrument are to those of others.
 *
 * @param groups one for each other instrument
 */
public record ChangesPage(InstrumentCard card, List<Group> groups) {

    public ChangesPage {
        groups = List.copyOf(groups);
    }

    /**
     * The relations with one other instrument.
     *
     * @param later whether the instrument of the page is the later one
     */
    public record Group(boolean later, String slug, Bilingual name, List<Change> relations) {

        /** How many there are of each kind. */
        public Map<LineageKind, Long> counts() {
            Map<LineageKind, Long> counts = new EnumMap<>(LineageKind.class);
            Arrays.stream(LineageKind.values()).forEach(kind -> {
                long count = relations.stream()
                        .filter(change -> change.kinship().link().kind() == kind)
                        .count();
                if (count > 0) {
                    counts.put(kind, count);
                }
            });
            return counts;
        }
    }

    static ChangesPage of(InstrumentCard card, List<Kinship> kinships, Excerpts excerpts, Language reader) {
        Set<String> anchors = new HashSet<>();
        Map<String, List<Change>> from = new TreeMap<>();
        Map<String, List<Change>> into = new TreeMap<>();
        for (Kinship kinship : kinships) {
            LineageLink link = kinship.link();
            boolean later = link.newer().equals(card.slug());
            String own = later ? link.newerEId() : link.olderEId();
            String anchor = own == null ? "" : ClauseSheet.fragment(own);
            (later ? from : into)
                    .computeIfAbsent(later ? link.older() : link.newer(), slug -> new ArrayList<>())
                    .add(Change.of(kinship, anchors.add(anchor) ? anchor : "", excerpts, reader));
        }
        List<Group> groups = new ArrayList<>();
        from.forEach((slug, all) ->
                groups.add(new Group(true, slug, all.getFirst().kinship().older(), all)));
        into.forEach((slug, all) ->
                groups.add(new Group(false, slug, all.getFirst().kinship().newer(), all)));
        return new ChangesPage(card, groups);
    }

    /** How a provision is cited here: by its number, or that it is the whole. */
    public static String provision(Frame frame, @Nullable String eId) {
        return eId == null ? frame.t("changes.whole") : frame.t("uptake.clause", Ancestry.number(eId));
    }

    /** The address of a provision, or of the instrument. */
    public static String address(Frame frame, String slug, @Nullable String eId) {
        return frame.path("/i/" + slug) + (eId == null ? "" : "#" + ClauseSheet.fragment(eId));
    }
}
