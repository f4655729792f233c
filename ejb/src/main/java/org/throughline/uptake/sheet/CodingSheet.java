package org.throughline.uptake.sheet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.key.CodingId;

/**
 * What one person found.
 *
 */
public record CodingSheet(
        CodingId id,
        Coder by,
        Uptake uptake,
        @Nullable Confidence confidence,
        String note,
        boolean done,
        long version,
        List<FindingSheet> findings,
        List<AbsenceSheet> absences) {

    public CodingSheet {
        findings = List.copyOf(findings);
        absences = List.copyOf(absences);
    }

    /**
     * Who coded.
     *
     * @param slot 1 or 2; 3 for the adjudicator's own
     * @param name what the person is called; for staff of the series alone
     * @param read the authentic languages in which the coder has read the text
     */
    public record Coder(int slot, String name, Set<String> read) {

        public Coder {
            read = Set.copyOf(read);
        }
    }
}
