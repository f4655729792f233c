package org.throughline.instrument.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Numerals;
import org.throughline.instrument.outline.Outline.Entry;

/**
 * Names provisions in the order in which they stand, each name once. eIds follow the Akoma Ntoso naming convention,
 * {@code parent__element_number}: a clause is {@code cl_12}, with its section in front when numbering begins again in the
 * text; an unnumbered paragraph is counted through the text as {@code para_7}. Citations that the text does not print
 * stand in brackets: {@code [7]}, {@code [P3]} in the preamble.
 */
final class Identifiers {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> cited = new HashMap<>();
    private final boolean restarting;
    private final boolean numberedSections;

    Identifiers(List<DraftProvision> drafts) {
        restarting = numbersRepeat(drafts);
        numberedSections =
                drafts.stream().anyMatch(draft -> draft.kind() == ProvisionKind.SECTION && draft.number() != null);
    }

    String eId(DraftProvision draft, @Nullable Entry parent, int ordinal) {
        String prefix = parent == null ? "" : parent.designation().eId() + "__";
        String number = draft.number() == null ? "" : Numerals.token(draft.number());
        String element = draft.kind().element();
        return unique(
                switch (draft.kind()) {
                    case SECTION -> {
                        String counted = prefix + sectionElement(draft.number());
                        yield counted + "_" + (number.isEmpty() ? nextOf(counted) : number);
                    }
                    case OPERATIVE, CHAPEAU -> number.isEmpty()
                            ? "para_" + nextOf("para")
                            : (restarting ? prefix : "") + element + "_" + number;
                    case PREAMBULAR -> element + "_" + (number.isEmpty() ? nextOf(element) : number);
                    case ITEM -> prefix + "list_1__item_" + (number.isEmpty() ? ordinal : number);
                    default -> element + "_" + nextOf(element);
                });
    }

    @Nullable
    String citation(DraftProvision draft, @Nullable Entry parent, int ordinal) {
        String number = draft.number();
        return uniqueCitation(
                switch (draft.kind()) {
                    case SECTION -> number;
                    case PREAMBULAR -> number != null ? number : "[P" + nextOf("[P") + "]";
                    case OPERATIVE, CHAPEAU -> number == null
                            ? "[" + nextOf("[") + "]"
                            : (restarting ? sectionOf(parent) : "") + number;
                    case ITEM -> (parent == null
                                    ? ""
                                    : Objects.requireNonNullElse(
                                            parent.designation().citation(), ""))
                            + itemNumber(number, ordinal);
                    default -> null;
                });
    }

    private static String sectionOf(@Nullable Entry section) {
        if (section == null) {
            return "";
        }
        String number = section.designation().number();
        return (number == null ? "[" + section.ordinal() + "]" : Numerals.token(number)) + ".";
    }

    private static String itemNumber(@Nullable String number, int ordinal) {
        if (number == null) {
            return "[" + ordinal + "]";
        }
        return number.startsWith("(") || number.startsWith("（") ? number : "(" + Numerals.token(number) + ")";
    }

    private String sectionElement(@Nullable String number) {
        if (number == null) {
            return numberedSections ? "dvs" : "sec";
        }
        String label = number.toLowerCase(Locale.ROOT);
        if (label.startsWith("art") || number.endsWith("条")) {
            return "art";
        }
        if (label.startsWith("chap") || number.endsWith("章")) {
            return "chp";
        }
        return label.startsWith("part") ? "part" : "sec";
    }

    private int nextOf(String counter) {
        return counts.merge(counter, 1, Integer::sum);
    }

    private String unique(String eId) {
        int copy = copies.merge(eId, 1, Integer::sum);
        return copy == 1 ? eId : unique(eId + "-" + copy);
    }

    /** A number that the text prints twice is told apart by what we supply. */
    private @Nullable String uniqueCitation(@Nullable String citation) {
        if (citation == null) {
            return null;
        }
        int copy = cited.merge(citation, 1, Integer::sum);
        return copy == 1 ? citation : uniqueCitation(citation + "[" + copy + "]");
    }

    private static boolean numbersRepeat(List<DraftProvision> drafts) {
        Set<String> seen = new HashSet<>();
        return drafts.stream()
                .filter(draft -> draft.kind().isClause())
                .map(DraftProvision::number)
                .filter(Objects::nonNull)
                .anyMatch(number -> !seen.add(Numerals.token(number)));
    }
}
