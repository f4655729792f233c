package org.throughline.uptake.result;

import java.util.List;
import java.util.Objects;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.sheet.AbsenceSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.Subject;

/**
 * What became of a recommendation in an instrument, with all that shows it. Coders are numbers, never names.
 *
 * @param result what became of it
 * @param recoded whether it was coded again after the codings were open to read
 * @param coders how many coded it: two, or one
 * @param clauses those that took it up, in the order of the text
 * @param decision the adjudicator's reason; empty without one
 * @param checks each authentic language
 */
public record Result(
        MappingHead head,
        UptakeResult result,
        boolean recoded,
        int coders,
        List<Clause> clauses,
        List<Missed> missed,
        Bilingual decision,
        List<TextCheck> checks,
        Claim claim) {

    public Result {
        clauses = List.copyOf(clauses);
        missed = List.copyOf(missed);
        checks = List.copyOf(checks);
    }

    public Subject subject() {
        return head.subject();
    }

    public InstrumentSheet instrument() {
        return head.instrument();
    }

    public MappingState state() {
        return Objects.requireNonNull(result.state());
    }

    public Basis basis() {
        return Objects.requireNonNull(result.basis());
    }

    public Uptake uptake() {
        return result.uptake();
    }

    public boolean illustrative() {
        return result.illustrative();
    }

    public boolean recheck() {
        return result.recheck();
    }

    public boolean older() {
        return result.older();
    }

    public boolean isSingle() {
        return result.isSingle();
    }

    /** Whether the instrument is known to be later than the recommendation. */
    public boolean isLater() {
        return Flags.isLater(instrument().card().signedOn(), subject().line().madeOn());
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
}
