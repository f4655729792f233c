package org.throughline.disclosure.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.PersonId;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Refusal;

/** What was said of pairs of matters: whether they are one question. */
@Dependent
public class QuestionIdentities {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public QuestionIdentities(Clock clock) {
        this.clock = clock;
    }

    /** What was said of any of these with any other. One statement. */
    public List<QuestionIdentity> among(Collection<MatterId> matters) {
        return matters.isEmpty()
                ? List.of()
                : InList.query(
                                entities,
                                "from QuestionIdentity i where i.one in :matters and i.other in :matters",
                                QuestionIdentity.class,
                                "matters",
                                Key.values(matters))
                        .getResultList();
    }

    /** What was said to be another question and nobody has confirmed, the longest waiting first. */
    public List<QuestionIdentity> unconfirmed() {
        return entities.createQuery(
                        "from QuestionIdentity i where i.answer = ANOTHER and i.confirmedBy is null order by i.givenAt",
                        QuestionIdentity.class)
                .getResultList();
    }

    /** Says it of two; saying the same again changes nothing. */
    public void say(MatterPair pair, QuestionIdentity.Answer answer, PersonId by) {
        QuestionIdentity known = find(pair);
        if (known == null) {
            entities.persist(new QuestionIdentity(pair, answer, by, clock.instant()));
        } else {
            known.say(answer, by, clock.instant());
        }
    }

    /**
     * Confirms that two are different questions.
     *
     * @throws Refusal.Missing if nobody said so
     * @throws Refusal.NotNow if the caller said so themselves
     */
    public void confirm(MatterPair pair, PersonId by) {
        QuestionIdentity known = find(pair);
        if (known == null) {
            throw new Refusal.Missing();
        }
        known.confirm(by, clock.instant());
    }

    private @Nullable QuestionIdentity find(MatterPair pair) {
        return entities.find(QuestionIdentity.class, QuestionIdentity.Key.of(pair), LockModeType.PESSIMISTIC_WRITE);
    }
}
