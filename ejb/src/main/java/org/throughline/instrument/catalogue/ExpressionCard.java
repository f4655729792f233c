package org.throughline.instrument.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * One text of an instrument without its words.
 *
 * @param number its version among those of the same language and kind, from 1
 * @param clauses how many operative clauses it has
 * @param mends how often a person put right what was read of the file
 */
public record ExpressionCard(
        ExpressionId id,
        ExpressionNature nature,
        int number,
        Bilingual note,
        String sha256,
        int clauses,
        int mends,
        Instant importedAt) {

    public String language() {
        return nature.language();
    }

    /** Whether a passage of it may be quoted as evidence: no summary and no press report. */
    public boolean admitsEvidence() {
        return nature.admitsEvidence();
    }

    /** Whether it may show that something is not there: admissible, and no excerpt. */
    public boolean admitsAbsence() {
        return nature.admitsAbsence();
    }

    /**
     * Whether it takes the place of another: the newer version of the same kind, or the official text where there was only
     * a translation; but an excerpt never that of the whole, nor a text that may not be quoted that of one that may.
     */
    public boolean supersedes(ExpressionCard other) {
        boolean newer = nature.kind() == other.nature.kind()
                ? number > other.number
                : nature.kind() == ExpressionKind.OFFICIAL_TEXT && other.nature.kind() == ExpressionKind.TRANSLATION;
        return newer && nature.mayReplace(other.nature);
    }

    /**
     * The best text of each language, those that may be quoted first and of these the English one. The first of them gives
     * the clauses their names.
     *
     * @param all the texts of one instrument
     */
    public static List<ExpressionCard> bestOfEach(List<ExpressionCard> all) {
        return Stream.concat(Stream.of(Language.EN.code()), all.stream().map(ExpressionCard::language))
                .distinct()
                .flatMap(language ->
                        all.stream().filter(card -> card.language().equals(language)).min(bestFor(language)).stream())
                .sorted(Comparator.comparing(card -> !card.admitsEvidence()))
                .toList();
    }

    /** What a reader of a language wants to see first: their language, then the official text, then the newest. */
    public static Comparator<ExpressionCard> bestFor(String language) {
        return Comparator.comparing((ExpressionCard card) -> !card.language().equals(language))
                .thenComparing(card -> card.nature.kind())
                .thenComparing(card -> !card.nature.complete())
                .thenComparing(ExpressionCard::number, Comparator.reverseOrder())
                .thenComparing(ExpressionCard::language);
    }
}
