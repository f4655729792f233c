package org.throughline.ballot.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notices;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundAccess;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.workshop.Zones;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.platform.DatabaseClock;
import org.throughline.refusal.Refusal;

/** Where results are read: by the audience that was announced, and nothing but what the rule lets be told. */
@Stateless
public class ResultBoard {

    /**
     * A round of a list.
     *
     * @param broughtForward how many notices say that its deadline was a later one before
     * @param overdue whether its deadline has passed, open or not
     * @param hands how many of its questions are shows of hands
     */
    private record Listed(
            Round round,
            String workshopEn,
            String workshopJa,
            String zone,
            long broughtForward,
            boolean overdue,
            long hands) {

        RoundsOfSeries.Line line(SeriesAccess access) {
            return new RoundsOfSeries.Line(
                    round.summary(),
                    new Bilingual(workshopEn, workshopJa),
                    zone,
                    broughtForward > 0,
                    round.is(RoundState.OPEN) && overdue,
                    hands > 0,
                    access.in(round.scope(), MemberRole.CONVENOR));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedRounds rounds;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Questions questions;

    @Inject
    private LanguageNotes languageNotes;

    @Inject
    private Tallies tallies;

    @Inject
    private EarlierRounds earlier;

    @Inject
    private Notices notices;

    @Inject
    private Zones zones;

    @Inject
    private DatabaseClock clock;

    /**
     * A round and, once it is closed, what is told of its questions.
     *
     * @throws Refusal.Missing if the caller is not of its workshop, or it is a draft
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public RoundResult result(RoundId id) {
        RoundAccess access = rounds.enter(id);
        if (access.round().is(RoundState.DRAFT)) {
            throw new Refusal.Missing();
        }
        List<BallotQuestion> asked = questions.of(id);
        return new RoundResult(
                access.constituency(),
                access.round().summary(),
                access.round().is(RoundState.OPEN) && access.round().isDue(clock.now()),
                zones.around(access.round().series(), access.round().scope()),
                notices.of(id),
                asked,
                languageNotes.of(id, asked),
                access.round().is(RoundState.CLOSED) ? results(access.round(), asked) : List.of(),
                earlier.before(access.round(), asked));
    }

    /** The rounds of a series; drafts are shown to the convenors of their workshop only. Two statements. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public RoundsOfSeries rounds(String slug) {
        SeriesAccess access = scoped.series(slug);
        List<RoundsOfSeries.Line> lines = entities.createQuery(
                        """
                        select r, coalesce(w.titleEn, s.titleEn), coalesce(w.titleJa, s.titleJa),
                            coalesce(w.zone, (select f.zone from Workshop f where f.series = s.id
                                order by f.startsOn, f.slug limit 1)),
                            (select count(n) from PostedNotice n
                                where n.round = r.id and n.kind = BROUGHT_FORWARD and n.deadline = r.deadline.moment),
                            case when r.deadline.moment > cast(sql('utc_timestamp(6)') as Instant) then false else true end,
                            (select count(q) from Question q where q.round = r.id and q.kind = SHOW_OF_HANDS)
                        from Round r join DialogueSeries s on s.id = r.series left join Workshop w on w.id = r.workshop
                        where r.series = :series and exists (
                            select m.role from Membership m where m.person = :person
                              and (m.scope in (r.workshop, r.series) or r.workshop is null and exists (
                                select v.id from Workshop v where v.id = m.scope and v.series = r.series))
                              and (r.lifeCycle.state <> DRAFT
                                or m.role = CONVENOR and m.scope = coalesce(r.workshop, r.series)
                                or m.role = CONVENOR and m.scope = r.series))
                        order by r.deadline.moment desc
                        """,
                        Listed.class)
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .getResultStream()
                .map(listed -> listed.line(access))
                .toList();
        return new RoundsOfSeries(access, lines);
    }

    /** Results in a published series that were announced to be public, by the subject; the newest round first. */
    @PermitAll
    public Map<SubjectId, List<QuestionResult>> published(String slug) {
        return earlier.results(entities.createQuery(
                        """
                        select r from Round r join DialogueSeries s on s.id = r.series
                        where s.slug = :slug and s.publishedAt is not null
                          and r.lifeCycle.state = CLOSED and r.terms.audience = PUBLIC
                        order by r.lifeCycle.closedAt desc
                        """,
                        Round.class)
                .setParameter("slug", slug)
                .getResultList());
    }

    private List<QuestionResult> results(Round round, List<BallotQuestion> asked) {
        RoundSummary summary = round.summary();
        Map<QuestionId, Map<Measure, Disclosed>> told = tallies.byQuestion(List.of(round.id()));
        return asked.stream()
                .map(question -> new QuestionResult(
                        summary,
                        question,
                        Optional.ofNullable(told.get(question.id())).orElseThrow()))
                .toList();
    }
}
