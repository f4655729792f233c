package org.throughline.instrument.outline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision before it has its place in the tree.
 *
 * @param number as printed, without a closing full stop
 * @param headingLevel level of a heading as printed
 * @param depth of a section its rank among headings, 1 the highest; of an item how deep it is under its clause, from 1;
 *     else 0
 */
public record DraftProvision(
        ProvisionKind kind,
        @Nullable String number,
        @Nullable Integer headingLevel,
        int depth,
        int start,
        int wordsStart,
        int end) {

    /** Several, a line each, as they are kept. */
    public static String encoded(List<DraftProvision> drafts) {
        return String.join("\n", drafts.stream().map(DraftProvision::encoded).toList());
    }

    public static List<DraftProvision> decoded(String lines) {
        return lines.lines().map(DraftProvision::decodedOne).toList();
    }

    private String encoded() {
        String level = headingLevel == null ? "-" : String.valueOf(headingLevel);
        String printed = number == null ? "" : " " + number.replace('\n', ' ');
        return kind.code() + " " + level + " " + depth + " " + start + " " + wordsStart + " " + end + printed;
    }

    private static DraftProvision decodedOne(String line) {
        String[] parts = line.split(" ", 7);
        ProvisionKind kind = Arrays.stream(ProvisionKind.values())
                .filter(candidate -> candidate.code().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return new DraftProvision(
                kind,
                parts.length > 6 ? parts[6] : null,
                parts[1].equals("-") ? null : Integer.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]));
    }

    DraftProvision as(ProvisionKind other) {
        return new DraftProvision(other, number, headingLevel, depth, start, wordsStart, end);
    }
}
