package org.throughline.instrument.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.document.source.Upload;
import org.throughline.instrument.Expression;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.LanguageCode;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A file to be taken into the library.
 *
 * @param id key of the text that will be; sending it twice leaves one text
 * @param language code of the language that the file is in
 * @param complete whether it is the whole text and no excerpt
 */
public record ImportText(
        ExpressionId id, String language, ExpressionKind kind, ExpressionGrade grade, boolean complete, Upload upload) {

    /** @throws Refusal.Invalid if the language is no code, or an official text is said to come from the press */
    public ImportText {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!LanguageCode.isCode(language)) {
            faults.put("language", "language");
        }
        if (kind == ExpressionKind.OFFICIAL_TEXT && !grade.isOfficial()) {
            faults.put("grade", "gradeOfOfficialText");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    Expression.Terms terms() {
        return new Expression.Terms(language, kind, grade, complete, Bilingual.NONE);
    }
}
