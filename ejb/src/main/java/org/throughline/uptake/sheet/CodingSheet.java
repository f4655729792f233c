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
 * @param slot 1 or 2; 3 for the adjudicator's own
 * @param coder what the person is called; for staff of the series alone
 * @param read the authentic languages in which the coder has read the text
 */
public record CodingSheet(
        CodingId id,
        int slot,
        String coder,
        Uptake uptake,
        @Nullable Confidence confidence,
        String note,
        Set<String> read,
        boolean done,
        long version,
        List<FindingSheet> findings,
        List<AbsenceSheet> absences) {

    public CodingSheet {
        read = Set.copyOf(read);
        findings = List.copyOf(findings);
        absences = List.copyOf(absences);
    }
}
