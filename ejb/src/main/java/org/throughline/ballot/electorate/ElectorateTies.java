package org.throughline.ballot.electorate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.dialogue.setup.Usages;
import org.throughline.platform.key.Key;

/** The rounds in which a side has voters; what was voted on is no matter of a theme here. */
@ApplicationScoped
public class ElectorateTies implements Usages {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Tie> toSide(UUID series, String code) {
        long rounds = (long) entities.createNativeQuery(
                        """
                        select count(distinct r.id) from ballot_round r join electorate e on e.round_id = r.id
                        where r.series_id = :series and e.side = :code
                        """,
                        Long.class)
                .setParameter("series", Key.bytes(series))
                .setParameter("code", code)
                .getSingleResult();
        return List.of(new Tie(Kind.ROUNDS, rounds));
    }

    @Override
    public List<Tie> toTheme(UUID theme) {
        return List.of();
    }
}
