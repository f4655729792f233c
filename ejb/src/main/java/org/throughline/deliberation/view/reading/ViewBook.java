package org.throughline.deliberation.view.reading;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.ConvenedSettings;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.note.NoteKeepers;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.ViewState;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Refusal;

/**
 * The views that were put in a series. A draft is seen by the convenors of its base, a circulated one by the members of
 * its base, a published one by every member, and by everybody once the series is published.
 */
@Stateless
public class ViewBook {

    private static final String SEEN =
            """
            where v.series = :series
              and (v.state = PUBLISHED
                   or (v.state = CIRCULATED and v.base = PROJECT)
                   or exists (select m.role from Membership m
                              where m.person = :person and m.scope in (v.series, w.id)
                                and (v.state = CIRCULATED or (:drafting = true and m.role = CONVENOR))))
            """;

    /**
     * A theme or a side of a series.
     *
     * @param id null of a side
     */
    private record Heading(@Nullable UUID id, String code, String en, String ja, short ordinal) {

        Optional<ThemeTitle> theme() {
            return Optional.ofNullable(id)
                    .map(theme -> new ThemeTitle(new ThemeId(theme), code, new Bilingual(en, ja)));
        }

        Optional<SideName> side() {
            return id == null ? Optional.of(new SideName(code, new Bilingual(en, ja))) : Optional.empty();
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private Programme programme;

    @Inject
    private ConvenedSettings settings;

    /** The views that the caller may see, in no order that tells when they were written. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Views views(String series) {
        Frames frames = programme.frames(series);
        return new Views(
                frames, FoundView.views(seen(frames.access(), "order by v.id").getResultList()));
    }

    /** One view, with its notes for whoever keeps the notes of the sessions they are from. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public ViewSheet view(String series, ViewId id) {
        Frames frames = programme.frames(series);
        List<FoundView> found = seen(frames.access(), "and v.id = :view")
                .setParameter("view", id.value())
                .getResultList();
        View view = FoundView.views(found).stream().findFirst().orElseThrow(Refusal.Missing::new);
        return new ViewSheet(
                frames,
                view,
                view.standing().state() == ViewState.PUBLISHED ? rewordings(frames.access(), id) : List.of(),
                notes(frames.access(), id),
                convenes(frames.access(), view));
    }

    /** The published views of a series that is open to the public. */
    @PermitAll
    public PublishedViews published(String series) {
        List<Heading> headings = entities.createQuery(
                        """
                        select t.id, t.code, t.titleEn, t.titleJa, t.ordinal from Theme t
                        join DialogueSeries d on d.id = t.series where d.slug = :slug and d.publishedAt is not null
                        union all
                        select null, s.code, s.nameEn, s.nameJa, s.ordinal from Side s
                        join DialogueSeries d on d.id = s.series where d.slug = :slug and d.publishedAt is not null
                        order by 5
                        """,
                        Heading.class)
                .setParameter("slug", series)
                .getResultList();
        List<FoundView> views = entities.createQuery(
                        FoundView.SELECT
                                + """
                                join DialogueSeries d on d.id = v.series
                                where d.slug = :slug and d.publishedAt is not null and v.state = PUBLISHED
                                order by v.id
                                """,
                        FoundView.class)
                .setParameter("slug", series)
                .getResultList();
        return new PublishedViews(
                headings.stream().flatMap(heading -> heading.theme().stream()).toList(),
                headings.stream().flatMap(heading -> heading.side().stream()).toList(),
                FoundView.views(views));
    }

    private boolean convenes(SeriesAccess access, View view) {
        return context.isCallerInRole(Role.CONVENOR)
                && access.anywhere(CONVENOR)
                && settings.convened(access).containsKey(view.setting().id());
    }

    private TypedQuery<FoundView> seen(SeriesAccess access, String rest) {
        return entities.createQuery(FoundView.SELECT + SEEN + rest, FoundView.class)
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .setParameter("drafting", context.isCallerInRole(Role.CONVENOR));
    }

    private List<View> rewordings(SeriesAccess access, ViewId view) {
        return FoundView.views(seen(access, "and v.rewords = :view order by v.id")
                .setParameter("view", view.value())
                .getResultList());
    }

    private List<NoteLine> notes(SeriesAccess access, ViewId view) {
        List<MemberRole> keeping = List.of(NoteKeepers.places(context));
        if (keeping.isEmpty()) {
            return List.of();
        }
        return InList.query(
                        entities,
                        """
                        select new org.throughline.deliberation.key.NoteId(n.id), n.line, n.text, n.side, n.version
                        from ViewStatement v join v.notes o join Note n on n.id = o
                        join Session s on s.id = n.session join Workshop w on w.id = s.workshop
                        where v.id = :view and n.struck = false and exists (
                            select m.role from Membership m
                            where m.person = :person and m.role in :keeping and m.scope in (w.id, w.series))
                        order by w.id, s.number, n.line
                        """,
                        NoteLine.class,
                        "keeping",
                        keeping)
                .setParameter("view", view.value())
                .setParameter("person", access.person().value())
                .getResultList();
    }
}
