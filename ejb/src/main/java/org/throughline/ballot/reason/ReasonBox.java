package org.throughline.ballot.reason;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.ballot.box.CastPermit;
import org.throughline.ballot.box.CastPermits;
import org.throughline.ballot.box.Recorded;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealContext;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** Where voters leave reasons, or take them back: what they send replaces all that they sent before. */
@Stateless
public class ReasonBox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CastPermits permits;

    @Inject
    private KeyVault vault;

    /**
     * Replaces the caller's reasons to all questions of a round. The answer is the same whatever was written.
     *
     * @param series in whose address the round was called
     * @throws Refusal.Missing if the caller is no voter of such a round, or it is of another series
     * @throws Refusal.Invalid if a reason is too long
     * @throws Refusal.NotNow if the round is closed or suspended, or takes no reasons
     */
    @RolesAllowed(Role.PARTICIPANT)
    public Recorded put(String series, RoundId round, ReasonSheet written) {
        CastPermit permit = permits.take(series, round);
        List<QuestionId> questions = entities.createQuery(
                        "select q.id from Question q where q.round = :round order by q.ordinal", UUID.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(QuestionId::new)
                .toList();
        SealingKey key = vault.sealing(permit.key()).orElseThrow(() -> new Refusal.NotNow("round.suspended"));
        List<byte[]> reasons = written.bytes(questions.size());
        for (int i = 0; i < reasons.size(); i++) {
            SealContext context =
                    permit.context(round).ofReason(questions.get(i).value());
            replace(round, permit.voter(), questions.get(i), sealed(key, context, reasons.get(i)));
        }
        return Recorded.RECORDED;
    }

    private static SealedBallot sealed(SealingKey key, SealContext context, byte[] reason) {
        return reason.length == 0 ? Seal.notCast(key, context) : Seal.cast(key, context, reason);
    }

    private void replace(RoundId round, UUID voter, QuestionId question, SealedBallot reason) {
        int replaced = entities.createNativeQuery(
                        """
                        update sealed_reason set sealed = :sealed, mac = :mac
                        where round_id = :round and voter_id = :voter and question_id = :question
                        """)
                .setParameter("sealed", reason.bytes())
                .setParameter("mac", reason.mac())
                .setParameter("round", round.bytes())
                .setParameter("voter", Key.bytes(voter))
                .setParameter("question", question.bytes())
                .executeUpdate();
        if (replaced == 0) {
            throw new Refusal.NotNow("reason.notTaken");
        }
    }
}
