package org.throughline.ballot.electorate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.ballot.key.RoundId;
import org.throughline.language.Bilingual;

/** How an electorate is made up of sides, by their names: for its voters, who need not be members of the series any more. */
@Dependent
public class Shares {

    private record Share(String nameEn, String nameJa, long voters) {}

    @PersistenceContext
    private EntityManager entities;

    /** In the order of the sides; one statement. */
    public List<SideVoters> of(RoundId round) {
        return entities.createQuery(
                        """
                        select s.nameEn, s.nameJa, count(e) from Elector e join Round r on r.id = e.round
                        join Side s on s.series = r.series and s.code = e.side
                        where e.round = :round group by s.code, s.nameEn, s.nameJa, s.ordinal order by s.ordinal
                        """,
                        Share.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(share -> new SideVoters(new Bilingual(share.nameEn(), share.nameJa()), (int) share.voters()))
                .toList();
    }
}
