package org.throughline.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.dialogue.setup.Usages;
import org.throughline.platform.key.Key;

/** The notes and views that stand on a side, a theme or a session. */
@ApplicationScoped
public class DeliberationUsages implements Usages {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Tie> toSide(UUID series, String code) {
        long notes = count(
                """
                select count(*) from note n join session s on s.id = n.session_id join workshop w on w.id = s.workshop_id
                where w.series_id = :series and n.side = :code
                """,
                series,
                code);
        long views = count(
                """
                select count(*) from view_statement v
                where v.series_id = :series and (concat(v.group_of, '+') like concat('%side:', :code, '+%')
                    or exists (select 1 from view_text t where t.view_id = v.id and t.position = :code))
                """,
                series, code);
        return List.of(new Tie(Kind.NOTES, notes), new Tie(Kind.VIEWS, views));
    }

    @Override
    public List<Tie> toTheme(UUID theme) {
        long views =
                (long) entities.createNativeQuery("select count(*) from view_theme where theme_id = :theme", Long.class)
                        .setParameter("theme", Key.bytes(theme))
                        .getSingleResult();
        return List.of(new Tie(Kind.VIEWS, views));
    }

    /** Deleted notes too, since they can be put back. */
    @Override
    public List<Tie> toSession(UUID session) {
        return List.of(
                new Tie(Kind.NOTES, on("select count(*) from note where session_id = :session", session)),
                new Tie(Kind.VIEWS, on("select count(*) from view_statement where base_id = :session", session)));
    }

    private long on(String query, UUID session) {
        return (long) entities.createNativeQuery(query, Long.class)
                .setParameter("session", Key.bytes(session))
                .getSingleResult();
    }

    private long count(String query, UUID series, String code) {
        return (long) entities.createNativeQuery(query, Long.class)
                .setParameter("series", Key.bytes(series))
                .setParameter("code", code)
                .getSingleResult();
    }
}
