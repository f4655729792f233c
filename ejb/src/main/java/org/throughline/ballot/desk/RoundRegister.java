package org.throughline.ballot.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.identity.Keys;

/** The rounds of workshops, numbered as they come, and the limits that their series has set. */
@Dependent
public class RoundRegister {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Questions questions;

    Round add(UUID workshop, NewRound given) {
        entities.createNativeQuery("select id from workshop where id = :workshop for update")
                .setParameter("workshop", Keys.bytes(workshop))
                .getSingleResult();
        Integer last = entities.createQuery(
                        "select coalesce(max(r.number), 0) from Round r where r.workshop = :workshop", Integer.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
        Round round = new Round(workshop, last + 1, given);
        entities.persist(round);
        questions.put(given.id(), given.questions());
        return round;
    }

    DisclosureRule limitsOf(UUID series) {
        Number limit = (Number) entities.createNativeQuery("select smallest_count from series where id = :series")
                .setParameter("series", Keys.bytes(series))
                .getSingleResult();
        return DisclosureRule.FLOOR.raisedTo(limit.intValue());
    }
}
