package org.throughline.ballot.electorate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.ReleaseLedger;
import org.throughline.identity.Keys;

/** Who may vote in which round. */
@Dependent
public class Electorates implements ReleaseLedger.Bases {

    @PersistenceContext
    private EntityManager entities;

    /** Copies the participants of a workshop who have not declined, with their groups, and gives back their keys. */
    public List<UUID> copy(UUID round, UUID workshop) {
        entities.createNativeQuery(
                        """
                        insert into electorate (round_id, voter_id, side, sector)
                        select :round, p.person_id, p.side, p.sector from participation p
                        where p.workshop_id = :workshop and p.role = 'participant' and p.invitation <> 'declined'
                        """)
                .setParameter("round", Keys.bytes(round))
                .setParameter("workshop", Keys.bytes(workshop))
                .executeUpdate();
        return entities.createQuery("select e.voter from Elector e where e.round = :round", UUID.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** How many could vote by group, if the round of this workshop opened now. */
    public Map<String, Integer> wouldBe(UUID workshop, Cut cut) {
        return byGroup(
                entities.createNativeQuery(
                                """
                        select p.side, p.sector, count(*) from participation p
                        where p.workshop_id = :id and p.role = 'participant' and p.invitation <> 'declined'
                        group by p.side, p.sector
                        """,
                                Object[].class)
                        .setParameter("id", Keys.bytes(workshop))
                        .getResultList(),
                cut);
    }

    /** How many may vote by group, whether they do or not. */
    public Map<String, Integer> of(UUID round, Cut cut) {
        return byGroup(
                entities.createNativeQuery(
                                """
                        select e.side, e.sector, count(*) from electorate e where e.round_id = :id
                        group by e.side, e.sector
                        """,
                                Object[].class)
                        .setParameter("id", Keys.bytes(round))
                        .getResultList(),
                cut);
    }

    /** Of a show of hands nobody knows from records who was in the room: it may have been some of the same people. */
    @Override
    public Overlap overlap(UUID base, UUID other) {
        Object[] counts = entities.createQuery(
                        """
                        select (select count(a) from Elector a where a.round = :base
                                and exists (select 1 from Elector b where b.round = :other and b.voter = a.voter)),
                               (select count(a) from Elector a where a.round = :base),
                               (select count(b) from Elector b where b.round = :other)
                        from Round r where r.id = :base
                        """,
                        Object[].class)
                .setParameter("base", base)
                .setParameter("other", other)
                .getSingleResult();
        long common = (Long) counts[0];
        if ((Long) counts[1] == 0 || (Long) counts[2] == 0) {
            return Overlap.IN_PART;
        }
        return Overlap.of(common, (Long) counts[1] - common, (Long) counts[2] - common);
    }

    private static Map<String, Integer> byGroup(List<Object[]> rows, Cut cut) {
        Map<String, Integer> groups = new TreeMap<>();
        rows.forEach(row ->
                groups.merge((String) row[cut == Cut.BY_SECTOR ? 1 : 0], ((Number) row[2]).intValue(), Integer::sum));
        return groups;
    }
}
