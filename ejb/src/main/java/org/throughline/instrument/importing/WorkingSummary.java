package org.throughline.instrument.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.Expression;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * What an instrument says, in our own words and in both languages, as a tree.
 *
 * @param grade of the text that is summarised
 * @param complete whether all of that text is summarised
 * @param note what a reader should know about it
 */
public record WorkingSummary(ExpressionGrade grade, boolean complete, Bilingual note, List<Part> provisions) {

    /**
     * One provision with those under it.
     *
     * @param number as the instrument prints it; null if it prints none
     * @param headingLevel of a section, as printed
     */
    public record Part(
            ProvisionKind kind,
            @Nullable String number,
            @Nullable Integer headingLevel,
            Bilingual text,
            List<Part> parts) {

        public Part {
            parts = List.copyOf(parts);
        }
    }

    public WorkingSummary {
        provisions = List.copyOf(provisions);
    }

    Expression.Terms terms(Language language) {
        return new Expression.Terms(language.code(), ExpressionKind.WORKING_SUMMARY, grade, complete, note);
    }
}
