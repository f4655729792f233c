package org.throughline.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Upload;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.publication.key.EditionId;
import org.throughline.refusal.Refusal;

/**
 * A report to be brought in.
 *
 * @param id key of the edition that will be; sending it twice leaves one
 * @param report number of the report of which it is another edition; null if the report is new
 * @param title of a new report; where it is empty, the title that the text has
 */
public record NewEdition(
        EditionId id,
        @Nullable Integer report,
        Bilingual title,
        @Nullable LocalDate publishedOn,
        Language language,
        ExpressionGrade grade,
        Upload upload) {

    static final int LONGEST = 300;

    /** @throws Refusal.Invalid if the title is too long, or nobody says how good the source is */
    public NewEdition {
        Map<String, String> faults = new LinkedHashMap<>();
        if (title.en().length() > LONGEST) {
            faults.put("titleEn", "tooLong");
        }
        if (title.ja().length() > LONGEST) {
            faults.put("titleJa", "tooLong");
        }
        if (grade == ExpressionGrade.NONE) {
            faults.put("grade", "choice");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
