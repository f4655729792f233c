package org.throughline.instrument.catalogue;

import java.util.List;
import java.util.Optional;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * An instrument as the library lists it.
 *
 * @param isPublic whether a reader without login may see it
 * @param expressions its texts, the official ones first
 */
public record InstrumentCard(
        InstrumentId id,
        String slug,
        InstrumentKind kind,
        InstrumentTitles titles,
        SignedOn signedOn,
        Bilingual place,
        List<String> authenticLanguages,
        boolean isPublic,
        List<ExpressionCard> expressions) {

    public InstrumentCard {
        authenticLanguages = List.copyOf(authenticLanguages);
        expressions = List.copyOf(expressions);
    }

    public Bilingual title() {
        return titles.full();
    }

    /** The title in a language, or in the other one if it has only that. */
    public String title(Language language) {
        return titles.title(language);
    }

    /** The shortest name in a language: the short title if there is one. */
    public String name(Language language) {
        return titles.name(language);
    }

    /** The text that has taken the place of another, the last one if there were several. */
    public Optional<ExpressionCard> successor(ExpressionCard text) {
        return expressions.stream()
                .filter(other -> other.supersedes(text))
                .filter(other -> expressions.stream().noneMatch(later -> later.supersedes(other)))
                .findFirst();
    }

    /** Whether any text of it may be quoted as evidence. */
    public boolean admitsEvidence() {
        return expressions.stream().anyMatch(ExpressionCard::admitsEvidence);
    }
}
