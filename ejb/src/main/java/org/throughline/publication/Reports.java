package org.throughline.publication;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.publication.key.EditionId;
import org.throughline.refusal.Refusal;

/** The reports of a series, each in its editions, those that are not kept yet too. */
public record Reports(SeriesAccess access, List<EditionCard> editions) {

    public Reports {
        editions = List.copyOf(editions);
    }

    public List<EditionCard> in(EditionState state) {
        return editions.stream().filter(card -> card.state() == state).toList();
    }

    EditionCard one(EditionId id) {
        return editions.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }
}
