package org.throughline.ballot.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.disclosure.Disclosed;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;

/** What is stored of the rounds that were counted. */
@Dependent
public class Tallies {

    @PersistenceContext
    private EntityManager entities;

    public void store(Tally tally) {
        tally.figures().forEach(figure -> entities.persist(new StoredTallyLine(figure)));
    }

    public Tally of(RoundId round) {
        return new Tally(round, figures(List.of(round)));
    }

    /** What is told of each question of these rounds, by measure. */
    public Map<QuestionId, Map<Measure, Disclosed>> byQuestion(Collection<RoundId> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return figures(rounds).stream()
                .collect(Collectors.groupingBy(
                        TallyLine::question,
                        Collectors.groupingBy(
                                TallyLine::measure,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), TallyLines::disclosed))));
    }

    private List<TallyLine> figures(Collection<RoundId> rounds) {
        return InList.query(
                        entities,
                        """
                        select f from StoredTallyLine f join Question q on q.id = f.question
                        where q.round in :rounds order by f.question, f.measure, f.groupCode, f.ordinal
                        """,
                        StoredTallyLine.class,
                        "rounds",
                        Key.values(rounds))
                .getResultStream()
                .map(StoredTallyLine::told)
                .toList();
    }
}
