package org.throughline.dialogue.invitation.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.participation.Seat;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Doubt;

/** Where people have other places in the same series: votes of the whole series count each person once, on one side. */
@Dependent
class Elsewhere {

    private static final String OTHERWISE =
            """
            select x.account, w.title_en, w.title_ja, s.name_en, s.name_ja, p.side, p.sector
            from participation p
            join person x on x.id = p.person_id
            join workshop w on w.id = p.workshop_id
            join side s on s.series_id = w.series_id and s.code = p.side
            where w.series_id = :series and w.id <> :workshop and x.account in (:accounts)
            order by x.account, w.title_en, w.id
            """;

    private record Place(String account, Bilingual workshop, Bilingual side, String sideCode, String sector) {

        boolean isOtherwise(Seat seat) {
            return !sideCode.equals(seat.side()) || !sector.equals(seat.sector());
        }

        Doubt doubt() {
            return Doubt.of("seat.elsewhere", account, workshop, side, new Doubt.Word("sector." + sector));
        }
    }

    @Inject
    private Rows rows;

    List<Doubt> of(WorkshopAccess access, List<Seat> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Seat> seats = KnownPeople.seats(wanted.stream());
        return rows
                .of(
                        OTHERWISE,
                        Map.of("series", access.series().id(), "workshop", access.id(), "accounts", seats.keySet()),
                        row -> new Place(
                                row.text("account"),
                                new Bilingual(row.text("title_en"), row.text("title_ja")),
                                new Bilingual(row.text("name_en"), row.text("name_ja")),
                                row.text("side"),
                                row.text("sector")))
                .stream()
                .filter(place -> place.isOtherwise(Objects.requireNonNull(seats.get(place.account()))))
                .map(Place::doubt)
                .toList();
    }
}
