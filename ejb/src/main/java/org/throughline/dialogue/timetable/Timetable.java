package org.throughline.dialogue.timetable;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.setup.Usages;
import org.throughline.dialogue.workshop.Workshop;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/** The lines of the programme of one workshop, while somebody changes it. */
@Dependent
class Timetable {

    private static final String KNOWN = "select id, workshop_id from session where id in (:ids)";
    private static final String LAST = "select coalesce(max(number), 0) as last from session where workshop_id = :of";

    private record Known(SessionId id, WorkshopId workshop) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    @Inject
    private Instance<Usages> usages;

    /** Two who change a programme at once do so one after the other. */
    Workshop alone(WorkshopAccess access) {
        return entities.find(Workshop.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were added. */
    List<SessionEntry> entries(WorkshopAccess access) {
        return entities.createQuery("from Session where workshop = :workshop order by number", Session.class)
                .setParameter("workshop", access.id().value())
                .getResultStream()
                .map(Session::entry)
                .toList();
    }

    Session session(WorkshopAccess access, int number) {
        return entities.createQuery("from Session where workshop = :workshop and number = :number", Session.class)
                .setParameter("workshop", access.id().value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /**
     * Those of the keys that lines of this workshop have already, deleted ones too.
     *
     * @throws Refusal.Missing if another workshop has one of them
     */
    Set<SessionId> known(WorkshopAccess access, Collection<SessionId> ids) {
        Set<SessionId> known = new HashSet<>();
        for (Known each : rows.of(
                KNOWN,
                Map.of("ids", ids),
                row -> new Known(row.key("id", SessionId::new), row.key("workshop_id", WorkshopId::new)))) {
            if (!each.workshop().equals(access.id())) {
                throw new Refusal.Missing();
            }
            known.add(each.id());
        }
        return known;
    }

    /** Puts lines at the end; a number is given once, even if its line was deleted. */
    void add(WorkshopAccess access, List<NewSession> lines) {
        int number = rows.one(LAST, Map.of("of", access.id()), row -> row.number("last"))
                .orElse(0);
        for (NewSession line : lines) {
            number++;
            entities.persist(new Session(access.id(), number, line, clock.instant()));
        }
    }

    void refuseStrange(WorkshopAccess access, Set<ThemeId> themes) {
        List<UUID> known = entities.createQuery("select id from Theme where series = :series", UUID.class)
                .setParameter("series", access.series().id().value())
                .getResultList();
        if (!known.containsAll(Key.values(themes))) {
            throw new Refusal.Invalid(Map.of("theme", "choice"));
        }
    }

    /** What was said in a line, by kind; nothing for most. */
    List<Usages.Tie> holding(SessionId id) {
        return usages.stream()
                .flatMap(each -> each.toSession(id.value()).stream())
                .filter(tie -> tie.count() > 0)
                .sorted(Comparator.comparing(Usages.Tie::kind))
                .toList();
    }

    /** @throws Refusal.NotNow with what was said in a line, if anything was */
    void refuseHeld(String code, SessionId id) {
        List<Usages.Tie> holding = holding(id);
        if (!holding.isEmpty()) {
            throw new Refusal.NotNow(code, holding.toArray());
        }
    }
}
