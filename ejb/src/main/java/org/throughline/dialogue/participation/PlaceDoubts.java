package org.throughline.dialogue.participation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.series.Side;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/** What a convenor should have read before somebody's place in a workshop is given, changed or ended. */
@Dependent
class PlaceDoubts {

    /** Where somebody stands in another workshop. */
    private record Elsewhere(String workshopEn, String workshopJa, String side, String sector) {}

    @PersistenceContext
    private EntityManager entities;

    /** What would change of the place that somebody has, and where they stand otherwise. */
    List<Doubt> seating(WorkshopAccess access, Optional<Participation> known, PersonId person, Seat seat) {
        Map<String, Bilingual> sides = sides(access);
        List<Doubt> doubts = new ArrayList<>();
        known.ifPresent(place -> doubts.addAll(place.changes(seat, sides)));
        doubts.addAll(elsewhere(access, person, seat, sides));
        return doubts;
    }

    /** What goes with a place. */
    List<Doubt> ending(WorkshopAccess access, Participation place) {
        String account = entities.createQuery("select coalesce(account, name) from Person where id = :id", String.class)
                .setParameter("id", place.person())
                .getSingleResult();
        return List.of(place.ending(account, sides(access)));
    }

    private Map<String, Bilingual> sides(WorkshopAccess access) {
        return entities.createQuery("from Side where series = :series", Side.class)
                .setParameter("series", access.series().id().value())
                .getResultStream()
                .map(Side::name)
                .collect(Collectors.toMap(SideName::code, SideName::name));
    }

    /** Where the same person stands otherwise: votes of the whole series count each person once, on one side. */
    private List<Doubt> elsewhere(WorkshopAccess access, PersonId person, Seat seat, Map<String, Bilingual> sides) {
        return entities.createQuery(
                        """
                        select w.titleEn, w.titleJa, p.side, p.sector
                        from Participation p join Workshop w on w.id = p.workshop
                        where p.person = :person and w.series = :series and w.id <> :workshop
                            and (p.side <> :side or p.sector <> :sector)
                        order by w.titleEn, w.id
                        """,
                        Elsewhere.class)
                .setParameter("person", person.value())
                .setParameter("series", access.series().id().value())
                .setParameter("workshop", access.id().value())
                .setParameter("side", seat.side())
                .setParameter("sector", seat.sector())
                .getResultStream()
                .map(other -> Doubt.of(
                        "seat.elsewhere",
                        seat.account(),
                        new Bilingual(other.workshopEn(), other.workshopJa()),
                        sides.getOrDefault(other.side(), Bilingual.NONE),
                        new Doubt.Word("sector." + other.sector())))
                .toList();
    }
}
