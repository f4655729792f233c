package org.throughline.ballot.chain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.QuestionAnotherConfirmed;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.question.Question;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.subject.Matter;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.MatterPair;
import org.throughline.disclosure.subject.Matters;
import org.throughline.disclosure.subject.QuestionIdentities;
import org.throughline.disclosure.subject.QuestionIdentity;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.Caller;
import org.throughline.identity.Person;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Refusal;

/**
 * Where an administrator confirms that two questions are different, for a convenor who has no second one beside them. An
 * administrator reads the words of the two and nothing else of their series.
 */
@Stateless
public class PairConfirmation {

    private record Put(Round round, Question question) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private QuestionIdentities identities;

    @Inject
    private Instance<Matters> owners;

    @Inject
    private Caller caller;

    @Inject
    private Event<BallotEvent> acts;

    /** The pairs that wait for somebody to confirm them, the longest waiting first. */
    @RolesAllowed(Role.ADMIN)
    public List<UnconfirmedPair> waiting() {
        List<MatterPair> pairs =
                identities.unconfirmed().stream().map(QuestionIdentity::pair).toList();
        Set<MatterId> asked = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        Map<MatterId, Set<SubjectId>> subjects = subjects(asked);
        List<Put> put = put(subjects);
        return pairs.stream()
                .map(pair -> new UnconfirmedPair(
                        pair.one(),
                        pair.other(),
                        words(put, subjects.getOrDefault(pair.one(), Set.of())),
                        words(put, subjects.getOrDefault(pair.other(), Set.of()))))
                .toList();
    }

    /**
     * Confirms that two are different.
     *
     * @throws Refusal.Missing if nobody said so
     * @throws Refusal.NotNow if the caller said so themselves, or one of the two is being voted on
     */
    @RolesAllowed(Role.ADMIN)
    public void confirm(MatterId one, MatterId other) {
        List<Put> put = put(subjects(Set.of(one, other)));
        if (put.stream().anyMatch(each -> each.round().summary().state().isUnderway())) {
            throw new Refusal.NotNow("identity.atVote");
        }
        identities.confirm(MatterPair.of(one, other), person());
        put.stream()
                .map(Put::round)
                .findFirst()
                .ifPresent(round -> acts.fire(new QuestionAnotherConfirmed(
                        round.series().value(), round.id().value())));
    }

    private PersonId person() {
        return entities.createQuery("from Person where subject = :subject", Person.class)
                .setParameter("subject", caller.subject())
                .getSingleResult()
                .id();
    }

    /** What questions on these are about, each with itself. */
    private Map<MatterId, Set<SubjectId>> subjects(Set<MatterId> matters) {
        Map<MatterId, Set<SubjectId>> subjects =
                matters.stream().collect(Collectors.toMap(Function.identity(), matter -> Set.of(itself(matter))));
        Set<SubjectId> asked = matters.stream().map(PairConfirmation::itself).collect(Collectors.toSet());
        owners.forEach(owner -> owner.of(asked).stream()
                .filter(matter -> matters.contains(matter.id()))
                .collect(Collectors.toMap(Matter::id, Matter::subjects))
                .forEach(subjects::put));
        return subjects;
    }

    /** A matter that nobody knows is a subject by itself. */
    private static SubjectId itself(MatterId matter) {
        return new SubjectId(matter.value());
    }

    private List<Put> put(Map<MatterId, Set<SubjectId>> subjects) {
        List<UUID> all = subjects.values().stream()
                .flatMap(Collection::stream)
                .map(SubjectId::value)
                .toList();
        return all.isEmpty()
                ? List.of()
                : InList.query(
                                entities,
                                """
                                select distinct r, q from Round r join Question q on q.round = r.id
                                left join fetch q.prompts left join fetch q.options o
                                where q.subject in :all or exists (
                                    select 1 from Question p join p.options c where p.id = q.id and c.subject in :all)
                                order by r.number desc
                                """,
                                Put.class,
                                "all",
                                all)
                        .getResultList();
    }

    private static List<Prompt> words(List<Put> put, Set<SubjectId> subjects) {
        return put.stream()
                .map(each -> each.question().onBallot())
                .flatMap(question -> words(question, subjects))
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<List<Prompt>> words(BallotQuestion question, Set<SubjectId> subjects) {
        return question.subjects().stream().filter(subjects::contains).map(question::promptsOf);
    }
}
