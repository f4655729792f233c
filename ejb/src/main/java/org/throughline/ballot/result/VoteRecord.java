package org.throughline.ballot.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;

/** What was told of the votes on one matter, round by round: for the people of those workshops, like the rounds. */
@Stateless
public class VoteRecord {

    private record Line(Round round, UUID subject, StoredTallyLine figure) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * The closed rounds in which these subjects were voted on, as far as the caller may see them, the newest first. One
     * statement.
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public List<Vote> on(Collection<UUID> subjects) {
        Map<List<Object>, List<Line>> byMeasure = entities.createQuery(
                        """
                        select r, q.subject, f from Round r join Question q on q.round = r.id
                        join StoredTallyLine f on f.question = q.id
                        where q.subject in :subjects and r.lifeCycle.state = CLOSED and %s
                        order by r.lifeCycle.closedAt desc, q.ordinal, f.question, f.measure, f.groupCode, f.ordinal
                        """
                                .formatted(ScopedRounds.FOR_CALLER),
                        Line.class)
                .setParameter("subjects", subjects)
                .setParameter("caller", caller.subject())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        line -> List.of(
                                line.figure().told().question(),
                                line.figure().told().measure()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byMeasure.values().stream().map(VoteRecord::vote).toList();
    }

    /**
     * The void rounds in which these subjects were put to the vote, as far as the caller may see them and they have not
     * been put to it since: everybody is to vote again. One statement.
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public List<RoundSummary> toVoteAgain(Collection<UUID> subjects) {
        return entities.createQuery(
                        """
                        select r from Round r
                        where r.lifeCycle.state = VOID and exists (
                            select q.id from Question q where q.round = r.id and q.subject in :subjects)
                          and not exists (
                            select l.id from Round l join Question p on p.round = l.id
                            where l.series = r.series and coalesce(l.workshop, l.series) = coalesce(r.workshop, r.series)
                              and l.number > r.number and l.lifeCycle.openedAt is not null
                              and p.subject in :subjects)
                          and %s
                        order by r.number desc
                        """
                                .formatted(ScopedRounds.FOR_CALLER),
                        Round.class)
                .setParameter("subjects", subjects)
                .setParameter("caller", caller.subject())
                .getResultStream()
                .map(Round::summary)
                .toList();
    }

    private static Vote vote(List<Line> figures) {
        Line first = figures.getFirst();
        return new Vote(
                first.round().summary(),
                first.subject(),
                first.figure().told().measure(),
                TallyLines.disclosed(
                        figures.stream().map(line -> line.figure().told()).toList()));
    }
}
