package org.throughline.uptake.result;

import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.sheet.AbsenceSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.Subject;

/**
 * What became of a recommendation in an instrument, with all that shows it. Coders are numbers, never names.
 *
 * @param recoded whether it was coded again after the codings were open to read
 * @param coders how many coded it: two, or one
 * @param recheck whether the text under the evidence has changed
 * @param older whether the instrument is older than the recommendation
 * @param clauses those that took it up, in the order of the text
 * @param decision the adjudicator's reason; empty without one
 * @param checks each authentic language
 * @param version of the mapping
 */
public record Result(
        Subject subject,
        InstrumentSheet instrument,
        MappingState state,
        Basis basis,
        boolean recoded,
        Uptake uptake,
        int coders,
        boolean illustrative,
        boolean recheck,
        boolean older,
        List<Clause> clauses,
        List<Missed> missed,
        Bilingual decision,
        List<TextCheck> checks,
        Claim claim,
        long version) {

    public Result {
        clauses = List.copyOf(clauses);
        missed = List.copyOf(missed);
        checks = List.copyOf(checks);
    }

    /** Whether the instrument is known to be later than the recommendation. */
    public boolean isLater() {
        return Flags.isLater(instrument.card().signedOn(), subject.line().madeOn());
    }

    /**
     * A clause that took it up.
     *
     * @param degree of several findings the highest
     * @param carried whether it was carried over from an older instrument
     */
    public record Clause(String eId, Degree degree, boolean carried, List<Found> found) {

        public Clause {
            found = List.copyOf(found);
        }
    }

    /** What one coder found. */
    public record Found(int coder, FindingSheet finding) {}

    /** What one coder looked for and did not find. */
    public record Missed(int coder, AbsenceSheet absence) {}

    /**
     * An authentic language.
     *
     * @param held whether a text of it is held that may be quoted
     * @param coders how many of those who coded have read it
     */
    public record TextCheck(String language, boolean held, int coders) {}

    /** How much is claimed about why. */
    public record Claim(ClaimKind kind, String source, long version) {}

    public boolean isSingle() {
        return basis == Basis.SINGLE;
    }
}
