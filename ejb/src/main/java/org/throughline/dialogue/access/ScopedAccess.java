package org.throughline.dialogue.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.identity.Caller;
import org.throughline.identity.Keys;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * The scoped look-up: one statement that finds a series or a workshop by its address for the caller. What the caller is
 * not a member of, or not in one of the roles asked for, is missing.
 */
@Dependent
public class ScopedAccess {

    private static final String OF_SERIES =
            """
            select s.id, s.slug, s.title_en, s.title_ja, s.endorsement_en, s.endorsement_ja, m.role, p.id as person,
                   m.scope_id
            from series s
            join membership m on m.scope_id = s.id or m.scope_id in (select w.id from workshop w where w.series_id = s.id)
            join person p on p.id = m.person_id
            where s.slug = :series and p.subject = :subject
            """;

    private static final String OF_WORKSHOP =
            """
            select s.id, s.slug, s.title_en, s.title_ja, s.endorsement_en, s.endorsement_ja, m.role, p.id as person,
                   m.scope_id, w.id as workshop, w.slug as workshop_slug, w.title_en as workshop_en, w.title_ja as workshop_ja, w.zone
            from series s
            join workshop w on w.series_id = s.id
            join membership m on m.scope_id in (s.id, w.id)
            join person p on p.id = m.person_id
            where s.slug = :series and w.slug = :workshop and p.subject = :subject
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    @Inject
    public ScopedAccess(Caller caller) {
        this.caller = caller;
    }

    /**
     * Enters a series.
     *
     * @param as the member roles of which the caller needs one in the series itself; none named: any role, and one in a
     *     workshop of the series will do
     * @throws Refusal.Missing if there is no such series for the caller
     */
    public SeriesAccess series(String slug, MemberRole... as) {
        List<Object[]> rows = entities.createNativeQuery(OF_SERIES, Object[].class)
                .setParameter("series", slug)
                .setParameter("subject", caller.subject())
                .getResultList();
        SeriesAccess access = seriesDoor(rows);
        refuseUnless(access::as, as);
        return access;
    }

    /**
     * Enters a workshop.
     *
     * @param as the member roles of which the caller needs one, in the workshop or its series; none named: any
     * @throws Refusal.Missing if there is no such workshop for the caller
     */
    public WorkshopAccess workshop(String series, String workshop, MemberRole... as) {
        List<Object[]> rows = entities.createNativeQuery(OF_WORKSHOP, Object[].class)
                .setParameter("series", series)
                .setParameter("workshop", workshop)
                .setParameter("subject", caller.subject())
                .getResultList();
        SeriesAccess of = seriesDoor(rows);
        Object[] row = rows.getFirst();
        WorkshopAccess access = new WorkshopAccess(
                of, uuid(row[9]), (String) row[10], new Bilingual((String) row[11], (String) row[12]), (String)
                        row[13]);
        refuseUnless(access::as, as);
        return access;
    }

    private static void refuseUnless(Predicate<MemberRole> held, MemberRole... as) {
        if (as.length > 0 && Arrays.stream(as).noneMatch(held)) {
            throw new Refusal.Missing();
        }
    }

    private static SeriesAccess seriesDoor(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw new Refusal.Missing();
        }
        Map<UUID, Set<MemberRole>> held = new HashMap<>();
        rows.forEach(row -> held.computeIfAbsent(uuid(row[8]), scope -> EnumSet.noneOf(MemberRole.class))
                .add(MemberRole.of((String) row[6])));
        Object[] row = rows.getFirst();
        return new SeriesAccess(
                uuid(row[0]),
                (String) row[1],
                new Bilingual((String) row[2], (String) row[3]),
                new Bilingual((String) row[4], (String) row[5]),
                uuid(row[7]),
                held);
    }

    private static UUID uuid(Object column) {
        return Keys.uuid((byte[]) column);
    }
}
