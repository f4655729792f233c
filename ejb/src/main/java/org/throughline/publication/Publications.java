package org.throughline.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.language.Bilingual;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.refusal.Refusal;

/** The reports of a series, each under its number and with a title in the languages of its editions. */
@Dependent
class Publications {

    @PersistenceContext
    private EntityManager entities;

    /** The one that an edition is said to belong to, or a new one. */
    Publication of(SeriesAccess access, NewEdition given, ParsedReport read) {
        String title = title(given, read);
        if (given.report() != null) {
            Publication known = entities.createQuery(
                            "from Publication where series = :series and number = :number", Publication.class)
                    .setParameter("series", access.id().value())
                    .setParameter("number", given.report())
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new Refusal.Invalid(Map.of("report", "choice")));
            known.name(given.language(), title);
            return known;
        }
        Integer last = entities.createQuery(
                        "select coalesce(max(p.number), 0) from Publication p where p.series = :series", Integer.class)
                .setParameter("series", access.id().value())
                .getSingleResult();
        Publication publication = new Publication(access.id().value(), last + 1, given.title(), given.publishedOn());
        publication.name(given.language(), title);
        entities.persist(publication);
        entities.flush();
        return publication;
    }

    /** What was typed, else what the text says, else how the file is called. */
    private static String title(NewEdition given, ParsedReport read) {
        String typed = given.title().in(given.language());
        if (!typed.isEmpty() || (given.report() == null && !given.title().equals(Bilingual.NONE))) {
            return typed;
        }
        String printed = read.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst()
                .map((ReportBlock block) -> read.canonical().between(block.start(), block.end()))
                .orElse(given.upload().fileName())
                .replace('\n', ' ');
        return printed.length() <= NewEdition.LONGEST ? printed : printed.substring(0, NewEdition.LONGEST);
    }
}
