package org.throughline.web.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.language.Bilingual;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.web.page.Frame;

/**
 * Where the provisions of a text come from and what later became of them, as far as the catalogue knows.
 *
 * @param whole relations of the instrument as a whole
 * @param provisions eId to the relations of that provision
 */
public record Ancestry(List<Kin> whole, Map<String, List<Kin>> provisions) {

    public static final Ancestry UNKNOWN = new Ancestry(List.of(), Map.of());

    private static final Pattern CLAUSE = Pattern.compile("(?:cl|para|art)_([0-9A-Za-z.-]+?)(?:__.*)?");

    public Ancestry {
        whole = List.copyOf(whole);
        provisions = Map.copyOf(provisions);
    }

    static Ancestry of(String slug, List<Kinship> kinships, Frame frame) {
        List<Kin> whole = new ArrayList<>();
        Map<String, List<Kin>> provisions = new LinkedHashMap<>();
        for (Kinship kinship : kinships) {
            LineageLink link = kinship.link();
            boolean later = link.newer().equals(slug);
            @Nullable String own = later ? link.newerEId() : link.olderEId();
            boolean two = link.newerEId() != null && link.olderEId() != null;
            String compare =
                    own == null || !two ? "" : frame.path("/i/" + slug + "/changes#" + ClauseSheet.fragment(own));
            Kin kin = later
                    ? kin("from", link, new Relative(link.older(), kinship.older(), link.olderEId()), compare, frame)
                    : kin("into", link, new Relative(link.newer(), kinship.newer(), link.newerEId()), compare, frame);
            if (own == null) {
                whole.add(kin);
            } else {
                provisions.computeIfAbsent(own, eId -> new ArrayList<>()).add(kin);
            }
        }
        return new Ancestry(whole, provisions);
    }

    public boolean isEmpty() {
        return whole.isEmpty() && provisions.isEmpty();
    }

    public List<Kin> at(String eId) {
        return provisions.getOrDefault(eId, List.of());
    }

    private static Kin kin(String way, LineageLink link, Relative other, String compare, Frame frame) {
        String title = Phrases.either(frame, other.title());
        String eId = other.eId();
        String name = eId == null ? title : frame.t("lineage.clause", title, number(eId));
        String href = frame.path("/i/" + other.slug()) + (eId == null ? "" : "#" + ClauseSheet.fragment(eId));
        return new Kin(frame.t("lineage." + way + "." + link.kind().code(), name), href, link.note(), compare);
    }

    static String number(String eId) {
        Matcher clause = CLAUSE.matcher(eId);
        return clause.matches() ? clause.group(1) : eId;
    }

    /**
     * The other instrument of a relation.
     *
     * @param slug its address
     * @param eId of the provision that is meant; null if the whole is
     */
    private record Relative(String slug, Bilingual title, @Nullable String eId) {}
}
