package org.throughline.dialogue.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.dialogue.setup.Usages;
import org.throughline.platform.key.Key;

/** The places and sessions that stand on a side or a theme. */
@ApplicationScoped
public class DialogueUsages implements Usages {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Tie> toSide(UUID series, String code) {
        long seated = count(
                """
                select count(*) from Participation p join Workshop w on w.id = p.workshop
                where w.series = :series and p.side = :code
                """,
                series,
                code);
        long listed = count(
                """
                select count(*) from Invitee i
                where i.series = :series and i.side = :code and i.participation is null
                """,
                series,
                code);
        return List.of(new Tie(Kind.PARTICIPANTS, seated + listed));
    }

    private long count(String query, UUID series, String code) {
        return entities.createQuery(query, Long.class)
                .setParameter("series", series)
                .setParameter("code", code)
                .getSingleResult();
    }

    @Override
    public List<Tie> toTheme(UUID theme) {
        long sessions = (long) entities.createNativeQuery(
                        """
                                select count(*) from session_theme t join session s on s.id = t.session_id
                                where t.theme_id = :theme and s.deleted_at is null
                                """,
                        Long.class)
                .setParameter("theme", Key.bytes(theme))
                .getSingleResult();
        return List.of(new Tie(Kind.SESSIONS, sessions));
    }
}
