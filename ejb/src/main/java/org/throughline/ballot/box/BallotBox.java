package org.throughline.ballot.box;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.ballot.answer.AnswerSheet;
import org.throughline.ballot.answer.BallotAnswers;
import org.throughline.ballot.electorate.Shares;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.notice.Notices;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.result.EarlierRounds;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.dialogue.workshop.Zones;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/**
 * Where voters vote. Who is in a round's electorate finds it, whatever they are a member of by now; for everybody else
 * there is no such round.
 */
@Stateless
public class BallotBox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private CastPermits permits;

    @Inject
    private Questions questions;

    @Inject
    private LanguageNotes languageNotes;

    @Inject
    private EarlierRounds earlier;

    @Inject
    private Notices notices;

    @Inject
    private Zones zones;

    @Inject
    private Shares shares;

    @Inject
    private KeyVault vault;

    /** The rounds in which the caller may vote now, the next deadline first. */
    @RolesAllowed(Role.PARTICIPANT)
    public List<OpenBallot> open() {
        return entities.createQuery(
                        """
                        select r, s.slug, coalesce(w.zone, (select f.zone from Workshop f where f.series = s.id
                            order by f.startsOn, f.slug limit 1)), (select count(n) from PostedNotice n where n.round = r.id
                            and n.kind = BROUGHT_FORWARD and n.deadline = r.deadline.moment)
                        from Elector e
                        join Person p on p.id = e.voter
                        join Round r on r.id = e.round
                        join DialogueSeries s on s.id = r.series
                        left join Workshop w on w.id = r.workshop
                        where p.subject = :subject and r.lifeCycle.state = OPEN
                          and r.deadline.moment > cast(sql('utc_timestamp(6)') as Instant)
                        order by r.deadline.moment
                        """,
                        OpenBallotRow.class)
                .setParameter("subject", caller.subject())
                .getResultStream()
                .map(OpenBallotRow::ballot)
                .toList();
    }

    /**
     * The ballot to fill in; or, if the round takes none, why and what becomes of those that were cast.
     *
     * @throws Refusal.Missing if the caller is no voter of such a round
     */
    @RolesAllowed(Role.PARTICIPANT)
    public VoterEntry enter(RoundId round) {
        BallotFormRow row = entities.createQuery(
                        """
                        select r, b.sealed, s.slug, s.titleEn, s.titleJa, s.endorsementEn, s.endorsementJa,
                            coalesce(w.titleEn, s.titleEn), coalesce(w.titleJa, s.titleJa),
                            case when r.deadline.moment > cast(sql('utc_timestamp(6)') as Instant)
                                then true else false end
                        from Elector e
                        join Person p on p.id = e.voter
                        join Round r on r.id = e.round
                        join DialogueSeries s on s.id = r.series
                        left join Workshop w on w.id = r.workshop
                        left join BoxedBallot b on b.round = e.round and b.voter = e.voter
                        where e.round = :round and p.subject = :subject
                        """,
                        BallotFormRow.class)
                .setParameter("round", round.value())
                .setParameter("subject", caller.subject())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        RoundState state = row.state();
        List<String> around = zones.around(row.round().series(), row.round().scope());
        if (state != RoundState.OPEN) {
            return row.halt(state, notices.of(round), around);
        }
        List<BallotQuestion> asked = questions.of(round);
        List<Notice> posted = notices.of(round);
        return row.form(
                        new BallotPaper(asked, languageNotes.of(round, asked), earlier.before(row.round(), asked)),
                        posted,
                        around,
                        shares.of(round))
                .<VoterEntry>map(form -> form)
                .orElseGet(() -> row.halt(RoundState.SUSPENDED, posted, around));
    }

    /**
     * Puts a ballot into the box in place of the one that lies there. One transaction of three statements: the round's row
     * is held shared, so that no ballot can slip past a closing round, with the database's clock judging the deadline;
     * the places of the questions are read; and the ballot is replaced if it is still the one that the form was opened on.
     *
     * @param series in whose address the round was called
     * @param tag of the form that was filled in
     * @throws Refusal.Missing if the caller is no voter of such a round, or it is of another series
     * @throws Refusal.Invalid if a question has no answer
     * @throws Refusal.NotNow if the round is closed or suspended, or another device voted since the form was opened
     */
    @RolesAllowed(Role.PARTICIPANT)
    public Recorded cast(String series, RoundId round, BallotAnswers choices, String tag) {
        CastPermit permit = permits.take(series, round);
        byte[] answers = AnswerSheet.bytes(choices.replies(questions.slots(round)));
        SealingKey key = vault.sealing(permit.key()).orElseThrow(() -> new Refusal.NotNow("round.suspended"));
        replace(round, permit.voter(), Seal.cast(key, permit.context(round), answers), tag);
        return Recorded.RECORDED;
    }

    private void replace(RoundId round, UUID voter, SealedBallot ballot, String tag) {
        int replaced = entities.createNativeQuery(
                        """
                        update sealed_ballot set sealed = :sealed, mac = :mac
                        where round_id = :round and voter_id = :voter and sha2(sealed, 256) = :tag
                        """)
                .setParameter("sealed", ballot.bytes())
                .setParameter("mac", ballot.mac())
                .setParameter("round", round.bytes())
                .setParameter("voter", Key.bytes(voter))
                .setParameter("tag", tag)
                .executeUpdate();
        if (replaced == 0) {
            throw new Refusal.NotNow("ballot.otherDevice");
        }
    }
}
