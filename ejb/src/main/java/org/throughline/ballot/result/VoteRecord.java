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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;

/** What was told of the votes on one matter, round by round: for the people of those workshops, like the rounds. */
@Stateless
public class VoteRecord {

    /** @param figure null of a void round, which tells nothing */
    private record Line(Round round, UUID subject, @Nullable StoredTallyLine figure) {

        TallyLine told() {
            return Objects.requireNonNull(figure).told();
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * The closed rounds in which these subjects were voted on, as far as the caller may see them, the newest first; and
     * the void ones, as far as they have not been put to the vote since. One statement.
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public VotesOn on(Collection<SubjectId> subjects) {
        Map<Boolean, List<Line>> lines = InList.query(
                        entities,
                        """
                        select r, q.subject, f from Round r join Question q on q.round = r.id
                        left join StoredTallyLine f on f.question = q.id
                        where q.subject in :subjects
                          and (r.lifeCycle.state = CLOSED and f.question is not null
                            or r.lifeCycle.state = VOID and not exists (
                              select l.id from Round l join Question p on p.round = l.id
                              where l.series = r.series
                                and coalesce(l.workshop, l.series) = coalesce(r.workshop, r.series)
                                and l.number > r.number and l.lifeCycle.openedAt is not null
                                and p.subject in :subjects))
                          and %s
                        order by r.lifeCycle.closedAt desc, r.number desc,
                            q.ordinal, f.question, f.measure, f.groupCode, f.ordinal
                        """
                                .formatted(ScopedRounds.FOR_CALLER),
                        Line.class,
                        "subjects",
                        Key.values(subjects))
                .setParameter("caller", caller.subject())
                .getResultStream()
                .collect(Collectors.partitioningBy(line -> line.round().is(RoundState.CLOSED)));
        return new VotesOn(
                told(Objects.requireNonNull(lines.get(true))), again(Objects.requireNonNull(lines.get(false))));
    }

    private static List<Vote> told(List<Line> lines) {
        Map<List<Object>, List<Line>> byMeasure = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.told().question(), line.told().measure()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byMeasure.values().stream().map(VoteRecord::vote).toList();
    }

    /** A round that asked about several of the subjects is named once. */
    private static List<RoundSummary> again(List<Line> lines) {
        return lines.stream().map(line -> line.round().summary()).distinct().toList();
    }

    private static Vote vote(List<Line> figures) {
        Line first = figures.getFirst();
        return new Vote(
                first.round().summary(),
                new SubjectId(first.subject()),
                first.told().measure(),
                TallyLines.disclosed(figures.stream().map(Line::told).toList()));
    }
}
