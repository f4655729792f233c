package org.throughline.dialogue.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.Caller;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/**
 * The scoped look-up: one statement that finds a series or a workshop by its address for the caller. What the caller is
 * not a member of, or not in one of the roles asked for, is missing.
 */
@Dependent
public class ScopedAccess {

    private static final String OF_SERIES =
            """
            select s.id, s.slug, s.title_en, s.title_ja, s.endorsement_en, s.endorsement_ja, p.id as person,
                   m.scope_id, m.role
            from series s
            join membership m on m.scope_id = s.id or m.scope_id in (select w.id from workshop w where w.series_id = s.id)
            join person p on p.id = m.person_id
            where s.slug = :series and p.subject = :subject
            """;

    private static final String OF_WORKSHOP =
            """
            select s.id, s.slug, s.title_en, s.title_ja, s.endorsement_en, s.endorsement_ja, p.id as person,
                   m.scope_id, m.role, w.id as workshop, w.slug as workshop_slug, w.title_en as workshop_en,
                   w.title_ja as workshop_ja, w.zone
            from series s
            join workshop w on w.series_id = s.id
            join membership m on m.scope_id in (s.id, w.id)
            join person p on p.id = m.person_id
            where s.slug = :series and w.slug = :workshop and p.subject = :subject
            """;

    private final Caller caller;
    private final Rows rows;

    @Inject
    public ScopedAccess(Caller caller, Rows rows) {
        this.caller = caller;
        this.rows = rows;
    }

    /**
     * Enters a series.
     *
     * @param as the member roles of which the caller needs one in the series itself; none named: any role, and one in a
     *     workshop of the series will do
     * @throws Refusal.Missing if there is no such series for the caller
     */
    public SeriesAccess series(String slug, MemberRole... as) {
        SeriesAccess access = together(
                rows.of(OF_SERIES, Map.of("series", slug, "subject", caller.subject()), ScopedAccess::inOneRole));
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
        List<WorkshopAccess> entered = rows.of(
                OF_WORKSHOP,
                Map.of("series", series, "workshop", workshop, "subject", caller.subject()),
                ScopedAccess::workshopInOneRole);
        SeriesAccess of = together(entered.stream().map(WorkshopAccess::series).toList());
        WorkshopAccess access = entered.getFirst().from(of);
        refuseUnless(access::as, as);
        return access;
    }

    private static void refuseUnless(Predicate<MemberRole> held, MemberRole... as) {
        if (as.length > 0 && Arrays.stream(as).noneMatch(held)) {
            throw new Refusal.Missing();
        }
    }

    /** As entered by each role that the caller holds in it: by all of them. */
    private static SeriesAccess together(List<SeriesAccess> entered) {
        Map<ScopeId, Set<MemberRole>> held = new HashMap<>();
        entered.forEach(access -> access.held()
                .forEach((scope, roles) -> held.computeIfAbsent(scope, key -> EnumSet.noneOf(MemberRole.class))
                        .addAll(roles)));
        return entered.stream().findFirst().orElseThrow(Refusal.Missing::new).holding(held);
    }

    private static SeriesAccess inOneRole(Row row) {
        return new SeriesAccess(
                row.key("id", SeriesId::new),
                row.text("slug"),
                new Bilingual(row.text("title_en"), row.text("title_ja")),
                new Bilingual(row.text("endorsement_en"), row.text("endorsement_ja")),
                row.key("person", PersonId::new),
                Map.of(row.key("scope_id", ScopeId::new), Set.of(row.constant("role", MemberRole.class))));
    }

    private static WorkshopAccess workshopInOneRole(Row row) {
        return new WorkshopAccess(
                inOneRole(row),
                row.key("workshop", WorkshopId::new),
                row.text("workshop_slug"),
                new Bilingual(row.text("workshop_en"), row.text("workshop_ja")),
                row.text("zone"));
    }
}
