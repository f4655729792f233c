package org.throughline.ballot.box;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.throughline.ballot.key.RoundId;
import org.throughline.identity.Caller;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/** The turn of a caller to put something into the box of a round. */
@Dependent
public class CastPermits {

    @Inject
    private Rows rows;

    @Inject
    private Caller caller;

    /**
     * Holds the round's row shared until the transaction ends, so that nothing slips past a closing round. One statement;
     * the database's clock judges the deadline.
     *
     * @param series in whose address the round was called
     * @throws Refusal.Missing if the caller is no voter of such a round, or it is of another series
     * @throws Refusal.NotNow if it takes nothing
     */
    public CastPermit take(String series, RoundId round) {
        return rows.one(
                        """
                        select r.state, r.deadline > utc_timestamp(6) as in_time, r.key_id, r.questions_hash,
                               e.voter_id, e.side, e.sector
                        from ballot_round r
                        left join (
                            select v.round_id, v.voter_id, v.side, v.sector from electorate v
                            join person p on p.id = v.voter_id where p.subject = :subject) e on e.round_id = r.id
                        where r.id = :round and r.series_id = (select s.id from series s where s.slug = :series)
                        lock in share mode
                        """,
                        Map.of("series", series, "round", round, "subject", caller.subject()),
                        CastPermit::of)
                .orElseThrow(Refusal.Missing::new);
    }
}
