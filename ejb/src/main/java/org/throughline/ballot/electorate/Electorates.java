package org.throughline.ballot.electorate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ballot.key.RoundId;
import org.throughline.disclosure.Cut;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.platform.query.Rows;

/** Who may vote in which round. */
@Dependent
public class Electorates {

    private record Admitted(UUID round, UUID voter, String side, String sector) {

        Voter who() {
            return new Voter(voter, side, sector);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    /**
     * Who could vote if a round opened now: the participants who accepted or attended, of one workshop or of all workshops
     * of a series. Whoever has places in several that differ in side or sector is named once for each.
     *
     * @param scope the workshop, or the series
     */
    public List<Voter> wouldBe(UUID scope) {
        return voters(
                """
                select distinct p.person_id as voter_id, p.side, p.sector from participation p
                where p.workshop_id in (select w.id from workshop w where w.id = :scope or w.series_id = :scope)
                  and p.role = 'participant' and p.invitation in ('accepted', 'attended')
                order by p.person_id
                """,
                "scope",
                scope);
    }

    /** Everybody who has a place in a workshop, in whatever role: those who may have raised a hand there. */
    public Set<UUID> room(UUID workshop) {
        return new HashSet<>(entities.createQuery(
                        """
                        select p.person from Participation p
                        where p.workshop = :workshop and p.invitation in ('accepted', 'attended')
                        """,
                        UUID.class)
                .setParameter("workshop", workshop)
                .getResultList());
    }

    /** Who may vote in a round that has opened, as copied then. */
    public List<Voter> of(RoundId round) {
        return voters(
                "select e.voter_id, e.side, e.sector from electorate e where e.round_id = :round order by e.voter_id",
                "round",
                round);
    }

    /** Who may vote in each of these rounds. One statement. */
    public Map<RoundId, List<Voter>> of(Collection<RoundId> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : InList.query(
                                entities,
                                "select e.round, e.voter, e.side, e.sector from Elector e where e.round in :rounds",
                                Admitted.class,
                                "rounds",
                                Key.values(rounds))
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                admitted -> new RoundId(admitted.round()),
                                Collectors.mapping(Admitted::who, Collectors.toList())));
    }

    /** Keeps who may vote in a round, for good. */
    public void keep(RoundId round, List<Voter> voters) {
        voters.forEach(voter -> entities.persist(new Elector(round, voter)));
        entities.flush();
    }

    /** How many these are by group. */
    public static Map<String, Integer> byGroup(List<Voter> voters, Cut cut) {
        Map<String, Integer> groups = new TreeMap<>();
        voters.forEach(voter -> groups.merge(cut == Cut.BY_SECTOR ? voter.sector() : voter.side(), 1, Integer::sum));
        return groups;
    }

    private List<Voter> voters(String select, String parameter, Object of) {
        return rows.of(
                select,
                Map.of(parameter, of),
                row -> new Voter(row.key("voter_id"), row.text("side"), row.text("sector")));
    }
}
