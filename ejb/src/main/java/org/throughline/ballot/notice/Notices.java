package org.throughline.ballot.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.ballot.key.RoundId;

/** The notices of rounds: what is told to all alike, and so says nothing of anybody. */
@Dependent
public class Notices {

    @PersistenceContext
    private EntityManager entities;

    public void post(RoundId round, Notice notice) {
        entities.persist(new PostedNotice(round, notice));
    }

    /** The newest first. */
    public List<Notice> of(RoundId round) {
        return entities.createQuery("from PostedNotice where round = :round order by postedAt desc", PostedNotice.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(PostedNotice::notice)
                .toList();
    }

    public boolean has(RoundId round, NoticeKind kind) {
        return of(round).stream().anyMatch(notice -> notice.kind() == kind);
    }
}
