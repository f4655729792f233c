package org.throughline.deliberation.descriptor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.deliberation.key.SettingId;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;

/**
 * How many people a descriptor may mean. Everybody who took part is counted once over the base; whoever had different
 * sides or sectors in different workshops counts for none of them, so that a group is never taken for larger than it is.
 */
@Dependent
public class BaseComposition {

    private static final String PEOPLE =
            """
            select q.side, q.sector, count(*) as people
            from (select p.person_id,
                         case when count(distinct p.side) = 1 then min(p.side) end as side,
                         case when count(distinct p.sector) = 1 then min(p.sector) end as sector
                  from participation p
                  join workshop w on w.id = p.workshop_id
                  where p.role = 'participant' and p.invitation in ('accepted', 'attended')
                    and (w.id = :base or w.series_id = :base
                         or exists (select 1 from session s where s.workshop_id = w.id and s.id = :base))
                  group by p.person_id) q
            group by q.side, q.sector
            """;

    private record Counted(Group group, int people) {

        static Counted of(Row row) {
            return new Counted(new Group(row.textOrNull("side"), row.textOrNull("sector")), row.number("people"));
        }
    }

    @Inject
    private Rows rows;

    /**
     * Counts the participants of a base by side and sector.
     *
     * @param base key of a session, a workshop or a series
     */
    public Map<Group, Integer> over(SettingId base) {
        return rows.of(PEOPLE, Map.of("base", base), Counted::of).stream()
                .collect(Collectors.toMap(Counted::group, Counted::people));
    }
}
