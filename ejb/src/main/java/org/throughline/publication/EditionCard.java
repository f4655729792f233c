package org.throughline.publication;

import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.language.Language;
import org.throughline.publication.key.EditionId;

/**
 * An edition as lists show it.
 *
 * @param publication the report of which it is one
 * @param mends how often a person put right what was read
 */
public record EditionCard(
        EditionId id,
        PublicationTitle publication,
        Language language,
        ExpressionGrade grade,
        EditionState state,
        String fileName,
        int mends,
        long version) {

    static final String SELECT =
            """
            select new org.throughline.publication.EditionCard(
                new org.throughline.publication.key.EditionId(e.id),
                new org.throughline.publication.PublicationTitle(
                    p.number, new org.throughline.language.Bilingual(p.titleEn, p.titleJa), p.publishedOn),
                e.language, e.grade, e.state, e.fileName, e.done, e.version)
            from Edition e join Publication p on p.id = e.publication
            """;

    /** Of its language. */
    public String code() {
        return language.code();
    }

    /** In the reader's language, if it has a title in that. */
    public String title(Language reader) {
        return publication.in(reader);
    }
}
