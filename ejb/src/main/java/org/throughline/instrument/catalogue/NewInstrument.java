package org.throughline.instrument.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * An instrument that the library does not have yet.
 *
 * @param slug its address: lower case letters, digits and hyphens
 * @param title at least in one language
 * @param shortTitle for chips and tables; may be empty
 * @param authenticLanguages codes such as {@code en}; empty when the text does not state them
 */
public record NewInstrument(
        String slug,
        InstrumentKind kind,
        Bilingual title,
        Bilingual shortTitle,
        SignedOn signedOn,
        Bilingual place,
        List<String> authenticLanguages,
        List<SignatoryName> signatories) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SHORT_TITLE = 80;
    private static final int LONGEST_PLACE = 100;
    private static final int MOST_SIGNATORIES = 60;

    /** @throws Refusal.Invalid with a fault for each field that is wrong */
    public NewInstrument {
        authenticLanguages = List.copyOf(authenticLanguages);
        signatories = List.copyOf(signatories);
        Map<String, String> faults = new LinkedHashMap<>();
        if (Blank.is(slug)) {
            faults.put("slug", "wanted");
        } else if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            faults.put("slug", "slug");
        }
        if (Blank.is(title.en()) && Blank.is(title.ja())) {
            faults.put("titleEn", "wanted");
        }
        refuseLong(faults, "title", title, LONGEST_TITLE);
        refuseLong(faults, "shortTitle", shortTitle, LONGEST_SHORT_TITLE);
        refuseLong(faults, "place", place, LONGEST_PLACE);
        if (!authenticLanguages.stream().allMatch(LanguageCode::isCode)) {
            faults.put("authenticLanguages", "language");
        }
        if (signatories.size() > MOST_SIGNATORIES) {
            faults.put("signatories", "tooLong");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** What whoever describes it should have read first: a title that only readers of one language can read. */
    public List<Doubt> doubts() {
        return title.isOfOneLanguage() ? List.of(Doubt.of("instrument.titleOnce")) : List.of();
    }

    private static void refuseLong(Map<String, String> faults, String field, Bilingual text, int longest) {
        if (text.en().length() > longest) {
            faults.put(field + "En", "tooLong");
        }
        if (text.ja().length() > longest) {
            faults.put(field + "Ja", "tooLong");
        }
    }
}
