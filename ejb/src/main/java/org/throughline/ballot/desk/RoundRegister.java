package org.throughline.ballot.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.platform.key.Key;

/** The rounds of a workshop, or of a whole series, numbered as they come; and the limits that the series has set. */
@Dependent
public class RoundRegister {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Questions questions;

    Round add(Constituency of, NewRound given) {
        UUID series = of.series().id().value();
        entities.createNativeQuery("select id from series where id = :series for update")
                .setParameter("series", Key.bytes(series))
                .getSingleResult();
        UUID workshop = of.isWholeSeries() ? null : of.id().value();
        Integer last = entities.createQuery(
                        """
                        select coalesce(max(r.number), 0) from Round r
                        where r.series = :series and (r.workshop = :scope or r.workshop is null and r.series = :scope)
                        """,
                        Integer.class)
                .setParameter("series", series)
                .setParameter("scope", of.id().value())
                .getSingleResult();
        Round round = new Round(series, workshop, last + 1, given);
        entities.persist(round);
        questions.put(given.id(), given.questions());
        return round;
    }

    DisclosureRule limitsOf(UUID series) {
        Number limit = (Number) entities.createNativeQuery("select smallest_count from series where id = :series")
                .setParameter("series", Key.bytes(series))
                .getSingleResult();
        return DisclosureRule.FLOOR.raisedTo(limit.intValue());
    }
}
