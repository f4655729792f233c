package org.throughline.uptake.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;

/**
 * An illustrative mapping as a file states it: nothing has a key. Clauses go by the number that the instrument prints,
 * elements by their place from 1, people by their account.
 *
 * @param list the list whose wording is coded
 * @param codings two
 * @param decision null if the two agree
 */
public record Example(
        UnitOfCoding unit,
        String list,
        List<Coded> codings,
        @Nullable Decision decision,
        ClaimKind claim,
        boolean published) {

    public Example {
        codings = List.copyOf(codings);
    }

    /** What one person found. */
    public record Coded(String account, Uptake uptake, List<Found> findings, List<Missed> absences) {}

    /** A clause that takes it up. */
    public record Found(
            String number,
            List<Integer> elements,
            Degree degree,
            VerbStrength verb,
            Confidence confidence,
            Bilingual rationale) {}

    /** What was looked for and not found. */
    public record Missed(List<Integer> elements, boolean wholeText, List<String> numbers, Bilingual rationale) {}

    /** Whose coding a third person upholds. */
    public record Decision(String account, String upholds, Bilingual rationale) {}
}
