package org.throughline.deliberation.descriptor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.identity.Keys;

/**
 * How many people a descriptor may mean. Everybody who took part is counted once over the base; whoever had different
 * sides or sectors in different workshops counts for none of them, so that a group is never taken for larger than it is.
 */
@Dependent
public class BaseComposition {

    private static final String PEOPLE =
            """
            select q.side, q.sector, count(*)
            from (select p.person_id,
                         case when count(distinct p.side) = 1 then min(p.side) end as side,
                         case when count(distinct p.sector) = 1 then min(p.sector) end as sector
                  from participation p
                  join workshop w on w.id = p.workshop_id
                  where p.role = 'participant' and p.invitation = 'accepted'
                    and (w.id = :base or w.series_id = :base
                         or exists (select 1 from session s where s.workshop_id = w.id and s.id = :base))
                  group by p.person_id) q
            group by q.side, q.sector
            """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Counts the participants of a base by side and sector.
     *
     * @param base key of a session, a workshop or a series
     */
    public Map<Group, Integer> over(UUID base) {
        List<Object[]> rows = entities.createNativeQuery(PEOPLE, Object[].class)
                .setParameter("base", Keys.bytes(base))
                .getResultList();
        Map<Group, Integer> people = new HashMap<>();
        for (Object[] row : rows) {
            people.put(new Group(text(row[0]), text(row[1])), ((Number) row[2]).intValue());
        }
        return people;
    }

    private static @Nullable String text(@Nullable Object column) {
        return (String) column;
    }
}
