package org.throughline.deliberation.view;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.BaseComposition;
import org.throughline.deliberation.descriptor.ConvenedSettings;
import org.throughline.deliberation.descriptor.DescriptorCheck;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.note.NoteKeepers;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.ViewEvent.ViewCirculated;
import org.throughline.deliberation.view.ViewEvent.ViewDiscarded;
import org.throughline.deliberation.view.ViewEvent.ViewDrafted;
import org.throughline.deliberation.view.ViewEvent.ViewGivenBack;
import org.throughline.deliberation.view.ViewEvent.ViewPublished;
import org.throughline.deliberation.view.ViewEvent.ViewRevised;
import org.throughline.deliberation.view.ViewEvent.ViewTakenOver;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.disclosure.subject.SameWords;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Doubt;
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
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private BaseComposition composition;

    @Inject
    private ConvenedSettings settings;

    @Inject
    private Event<ViewEvent> changes;

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
                view.state() == ViewState.PUBLISHED ? rewordings(frames.access(), id) : List.of(),
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

    /** What a convenor needs to draft a view. */
    @RolesAllowed(Role.CONVENOR)
    public ViewDesk desk(String series) {
        Frames frames = programme.frames(series);
        refuseUnlessConvening(frames.access());
        return new ViewDesk(
                frames, List.copyOf(settings.convened(frames.access()).values()));
    }

    /**
     * The notes from which a view may be distilled: those it stands on, those of its base, and those of one more session
     * if one is named. None of sessions that the caller does not convene.
     *
     * @param workshop slug of the workshop of that session; empty if none is named
     */
    @RolesAllowed(Role.CONVENOR)
    public List<NoteLine> within(String series, ViewId id, String workshop, int session) {
        SeriesAccess access = enter(series);
        return entities.createQuery(
                        """
                        select new org.throughline.deliberation.key.NoteId(n.id), n.line, n.text, n.side, n.version
                        from Note n join Session s on s.id = n.session join Workshop w on w.id = s.workshop
                        where w.series = :series and n.struck = false and exists (
                            select m.role from Membership m
                            where m.person = :person and m.role = CONVENOR and m.scope in (w.id, w.series))
                          and (n.id in (select o from ViewStatement v join v.notes o where v.id = :view)
                            or exists (select v.id from ViewStatement v where v.id = :view and v.baseId in (s.id, w.id))
                            or (w.slug = :workshop and s.number = :session))
                        order by w.startsOn asc nulls last, w.id, s.number, n.line
                        """,
                        NoteLine.class)
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .setParameter("view", id.value())
                .setParameter("workshop", workshop)
                .setParameter("session", session)
                .getResultList();
    }

    /**
     * Drafts a view.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with the views that say the same in the same words
     * @throws Refusal.Invalid if its descriptor could tell who is meant; see {@link DescriptorCheck}
     */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, NewView given, String read) {
        SeriesAccess access = enter(series);
        if (isKnown(given.id(), access)) {
            return;
        }
        Base of = weighed(access, given);
        refuseUnpublished(access, given.rewords());
        Refusal.Unconfirmed.unlessRead(alike(access, given), read);
        entities.persist(ViewStatement.drafted(access.id().value(), given, of));
        changes.fire(new ViewDrafted(access.id().value(), given.id().value()));
    }

    /** Takes over a view that a report published elsewhere; it stands as published, its descriptor unchecked. */
    @RolesAllowed(Role.CONVENOR)
    public void takeOver(String series, NewView given) {
        SeriesAccess access = enter(series);
        if (isKnown(given.id(), access)) {
            return;
        }
        Base of = convened(access, given.setting()).base();
        entities.persist(ViewStatement.asPublished(access.id().value(), given, of));
        changes.fire(new ViewTakenOver(access.id().value(), given.id().value()));
    }

    /**
     * Changes a view that is not yet published.
     *
     * @param seen the version on which the change was made
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with the views that say the same in the same words
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.NotNow if it is published
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(String series, NewView given, long seen, String read) {
        SeriesAccess access = enter(series);
        ViewStatement view = of(access, given.id());
        view.refusePublished();
        Refusal.Unconfirmed.unlessRead(alike(access, given), read);
        view.revise(given, weighed(access, given), seen);
        changes.fire(new ViewRevised(access.id().value(), given.id().value()));
    }

    /**
     * Shows a view to the members of its base.
     *
     * @param seen the version that the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void circulate(String series, ViewId id, long seen) {
        SeriesAccess access = enter(series);
        ViewStatement view = of(access, id);
        DescriptorCheck.weigh(view.claim(), composition.over(view.claim().setting()));
        view.circulate(seen);
        changes.fire(new ViewCirculated(access.id().value(), id.value()));
    }

    /**
     * Publishes a view; from then on it is never changed. Weighed once more: people may have left since.
     *
     * @param seen the version that the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void publish(String series, ViewId id, long seen) {
        SeriesAccess access = enter(series);
        ViewStatement view = of(access, id);
        DescriptorCheck.weigh(view.claim(), composition.over(view.claim().setting()));
        view.publish(seen);
        changes.fire(new ViewPublished(access.id().value(), id.value()));
    }

    /**
     * Throws a draft away.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.CONVENOR)
    public void discard(String series, ViewId id, String read) {
        SeriesAccess access = enter(series);
        ViewStatement view = of(access, id);
        view.refuseSeen();
        Refusal.Unconfirmed.unlessRead(List.of(view.discarding()), read);
        entities.remove(view);
        changes.fire(new ViewDiscarded(access.id().value(), id.value()));
    }

    /** What goes when a view is taken back. */
    @RolesAllowed(Role.CONVENOR)
    public Doubt givingBack(String series, ViewId id) {
        return of(enter(series), id).discarding();
    }

    /**
     * Takes a view back that was taken over from a report; one that was distilled here stays once it is seen.
     *
     * @param read the mark of {@link #givingBack}
     * @throws Refusal.Unconfirmed if something else would go
     */
    @RolesAllowed(Role.CONVENOR)
    public void giveBack(String series, ViewId id, String read) {
        SeriesAccess access = enter(series);
        ViewStatement view = of(access, id);
        view.refuseOwn();
        Refusal.Unconfirmed.unlessRead(List.of(view.discarding()), read);
        entities.remove(view);
        changes.fire(new ViewGivenBack(access.id().value(), id.value()));
    }

    /** For who convenes the series or a workshop in it; which of its views, every act asks on its own. */
    private List<Doubt> alike(SeriesAccess access, NewView given) {
        SameWords words = SameWords.as(List.of(given.text().en(), given.text().ja()));
        return entities.createQuery(
                        """
                        select t.text from ViewStatement v join v.texts t
                        where v.series = :series and v.id <> :own order by v.id
                        """,
                        String.class)
                .setParameter("series", access.id().value())
                .setParameter("own", given.id().value())
                .getResultStream()
                .filter(words::are)
                .map(text -> Doubt.of("view.alike", text))
                .distinct()
                .toList();
    }

    private SeriesAccess enter(String series) {
        SeriesAccess access = scoped.series(series);
        refuseUnlessConvening(access);
        return access;
    }

    private static void refuseUnlessConvening(SeriesAccess access) {
        if (!access.anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
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

    private boolean isKnown(ViewId id, SeriesAccess access) {
        ViewStatement known = entities.find(ViewStatement.class, id.value());
        if (known != null && !known.isOf(access.id().value())) {
            throw new Refusal.Missing();
        }
        return known != null;
    }

    private ViewStatement of(SeriesAccess access, ViewId id) {
        @Nullable ViewStatement view = entities.find(ViewStatement.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (view == null
                || !view.isOf(access.id().value())
                || !settings.convened(access).containsKey(view.claim().setting())) {
            throw new Refusal.Missing();
        }
        return view;
    }

    private Setting convened(SeriesAccess access, SettingId setting) {
        @Nullable Setting known = settings.convened(access).get(setting);
        if (known == null) {
            throw new Refusal.Invalid(Map.of("setting", "choice"));
        }
        return known;
    }

    private Base weighed(SeriesAccess access, NewView given) {
        Base of = convened(access, given.setting()).base();
        refuseOneSided(programme.frames(access.slug()).sides(), given);
        refuseStrangeNotes(access, given);
        DescriptorCheck.weigh(given.claim(), composition.over(given.setting()));
        return of;
    }

    /** Only what stands as it is gets other words beside it; anything else is changed itself. */
    private void refuseUnpublished(SeriesAccess access, @Nullable ViewId rewords) {
        if (rewords != null) {
            ViewStatement known = entities.find(ViewStatement.class, rewords.value());
            if (known == null || !known.isOf(access.id().value()) || !known.isPublished()) {
                throw new Refusal.Invalid(Map.of("rewords", "choice"));
            }
        }
    }

    /** Where the sides diverge, neither stands alone. */
    private static void refuseOneSided(List<SideName> sides, NewView given) {
        if (given.positions().isEmpty()) {
            return;
        }
        Map<String, String> faults = new LinkedHashMap<>();
        for (SideName side : sides) {
            if (!given.positions().containsKey(side.code())
                    || Blank.is(given.positions().get(side.code()).in(given.drafted()))) {
                faults.put(NewView.field("position" + side.code(), given.drafted()), "otherSide");
            }
        }
        if (!faults.isEmpty() || given.positions().size() != sides.size()) {
            throw faults.isEmpty() ? new Refusal.Invalid("form") : new Refusal.Invalid(faults);
        }
    }

    private void refuseStrangeNotes(SeriesAccess access, NewView given) {
        if (given.notes().isEmpty()) {
            return;
        }
        Long mine = InList.query(
                        entities,
                        """
                        select count(*) from Note n
                        join Session s on s.id = n.session join Workshop w on w.id = s.workshop
                        where n.id in :notes and n.struck = false and w.series = :series and exists (
                            select m.role from Membership m
                            where m.person = :person and m.role = CONVENOR and m.scope in (w.id, w.series))
                        """,
                        Long.class,
                        "notes",
                        Key.values(given.notes()))
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .getSingleResult();
        if (mine != given.notes().size()) {
            throw new Refusal.Invalid(Map.of("notes", "choice"));
        }
    }
}
