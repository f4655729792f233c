package org.throughline.ballot.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.workshop.Zones;
import org.throughline.identity.MemberRole;
import org.throughline.refusal.Refusal;

/** The scoped look-up of a round: whoever may not enter its workshop finds no round. */
@Dependent
public class ScopedRounds {

    /** On a round {@code r} in HQL: whether the caller, whose subject is {@code :caller}, is one of those whom it is for. */
    public static final String FOR_CALLER =
            """
            exists (
                select m.role from Membership m join Person p on p.id = m.person
                where p.subject = :caller and (m.scope in (r.workshop, r.series) or r.workshop is null and exists (
                    select w.id from Workshop w where w.id = m.scope and w.series = r.series)))
            """;

    private record Address(Round round, String series, @Nullable String workshop) {}

    @PersistenceContext
    private EntityManager entities;

    private final ScopedAccess scoped;
    private final Zones zones;

    @Inject
    public ScopedRounds(ScopedAccess scoped, Zones zones) {
        this.scoped = scoped;
        this.zones = zones;
    }

    /** @throws Refusal.Missing if there is no such round for the caller */
    public RoundAccess enter(RoundId round, MemberRole... as) {
        Address address = entities.createQuery(
                        """
                        select r, s.slug, w.slug from Round r
                        join DialogueSeries s on s.id = r.series left join Workshop w on w.id = r.workshop
                        where r.id = :round
                        """,
                        Address.class)
                .setParameter("round", round.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new RoundAccess(address.round(), constituency(address.series(), address.workshop(), as));
    }

    /** Enters and keeps everybody else from changing the round, and voters from voting, until the transaction ends. */
    public RoundAccess enterAlone(RoundId round, MemberRole... as) {
        RoundAccess access = enter(round, as);
        entities.refresh(access.round(), LockModeType.PESSIMISTIC_WRITE);
        return access;
    }

    /**
     * Enters those who vote: a workshop, or the whole series, over which nobody has power who convenes but a part of it.
     *
     * @param workshop null for the whole series
     */
    public Constituency constituency(String series, @Nullable String workshop, MemberRole... as) {
        if (workshop != null) {
            return Constituency.of(scoped.workshop(series, workshop, as));
        }
        SeriesAccess access = scoped.series(series, as);
        return new Constituency(access, access.id().scope(), "", access.title(), zones.ofSeries(access.id()));
    }
}
