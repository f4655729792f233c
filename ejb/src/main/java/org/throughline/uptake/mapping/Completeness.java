package org.throughline.uptake.mapping;

import java.util.List;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Uptake;

/** When a coding says enough to be finished: the judgement of the whole and what was found have to fit. */
public final class Completeness {

    private Completeness() {}

    /**
     * @param completeText whether a complete text of the instrument is held; an excerpt or a press report proves no absence
     * @throws Refusal.Invalid with the code of what is missing
     */
    public static void check(Uptake uptake, List<Finding> findings, List<Absence> absences, boolean completeText) {
        if (uptake == Uptake.NOT_ASSESSED) {
            throw new Refusal.Invalid("coding.noUptake");
        }
        if (uptake.isFound() && findings.isEmpty()) {
            throw new Refusal.Invalid("coding.noFinding");
        }
        if (uptake == Uptake.NOT_TAKEN_UP) {
            if (!findings.isEmpty()) {
                throw new Refusal.Invalid("coding.findingsStand");
            }
            if (!completeText) {
                throw new Refusal.Invalid("coding.excerpt");
            }
            if (absences.stream().noneMatch(Absence::isOfWholeText)) {
                throw new Refusal.Invalid("coding.noAbsence");
            }
        }
        if (findings.isEmpty() && absences.isEmpty()) {
            throw new Refusal.Invalid("coding.noReason");
        }
    }
}
