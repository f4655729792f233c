package org.throughline.ballot.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;

/**
 * What earlier rounds of a workshop told of the same questions. That is all the movement there is to see: a difference of
 * two tallies is never made, only what was released of each is put beside the other.
 */
@Dependent
public class EarlierRounds {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Questions questions;

    @Inject
    private Tallies tallies;

    /** By what is voted on, the newest round first. No statement for the first round of a workshop. */
    public Map<SubjectId, List<QuestionResult>> before(Round round, List<BallotQuestion> asked) {
        if (round.summary().number() == 1) {
            return Map.of();
        }
        List<Round> closed = InList.query(
                        entities,
                        """
                        select r from Round r where r.series = :series and r.id <> :round and r.number < :number
                          and (r.workshop = :scope or r.workshop is null and r.series = :scope)
                          and r.lifeCycle.state = CLOSED and exists (
                            select q.id from Question q where q.round = r.id and q.subject in :subjects)
                        order by r.number desc
                        """,
                        Round.class,
                        "subjects",
                        Key.values(asked.stream().map(BallotQuestion::subject).toList()))
                .setParameter("series", round.series().value())
                .setParameter("scope", round.scope().value())
                .setParameter("round", round.id().value())
                .setParameter("number", round.summary().number())
                .getResultList();
        return results(closed);
    }

    /** Results of closed rounds by what is voted on, in the order of the rounds. */
    Map<SubjectId, List<QuestionResult>> results(List<Round> closed) {
        if (closed.isEmpty()) {
            return Map.of();
        }
        List<RoundId> ids = closed.stream().map(Round::id).toList();
        Map<RoundId, List<BallotQuestion>> asked = questions.of(ids);
        Map<QuestionId, Map<Measure, Disclosed>> told = tallies.byQuestion(ids);
        return closed.stream()
                .flatMap(round -> asked.getOrDefault(round.id(), List.of()).stream()
                        .map(question -> new QuestionResult(
                                round.summary(), question, told.getOrDefault(question.id(), Map.of()))))
                .collect(Collectors.groupingBy(
                        result -> result.question().subject(), LinkedHashMap::new, Collectors.toList()));
    }
}
