package org.throughline.deliberation.view.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.ConvenedSettings;
import org.throughline.deliberation.descriptor.DescriptorCheck;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.ViewEvent;
import org.throughline.deliberation.view.ViewEvent.ViewCirculated;
import org.throughline.deliberation.view.ViewEvent.ViewDiscarded;
import org.throughline.deliberation.view.ViewEvent.ViewDrafted;
import org.throughline.deliberation.view.ViewEvent.ViewPublished;
import org.throughline.deliberation.view.ViewEvent.ViewRevised;
import org.throughline.deliberation.view.ViewStatement;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** Where convenors draft views, circulate and publish them. */
@Stateless
public class ViewDrafting {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Programme programme;

    @Inject
    private ConvenedSettings settings;

    @Inject
    private ConvenedViews views;

    @Inject
    private DraftCheck check;

    @Inject
    private Event<ViewEvent> changes;

    /** What a convenor needs to draft a view. */
    @RolesAllowed(Role.CONVENOR)
    public ViewDesk desk(String series) {
        Frames frames = programme.frames(series);
        ConvenedViews.refuseUnlessConvening(frames.access());
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
        SeriesAccess access = views.enter(series);
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
     * @throws Refusal.Unconfirmed with the views that say the same in the same words, and what is quoted where nothing may be
     * @throws Refusal.Invalid if its descriptor could tell who is meant; see {@link DescriptorCheck}
     */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, NewView given, String read) {
        SeriesAccess access = views.enter(series);
        if (views.isKnown(given.id(), access)) {
            return;
        }
        Base of = weighed(access, given);
        check.refuseUnpublished(access, given.rewords());
        Refusal.Unconfirmed.unlessRead(doubts(access, given), read);
        entities.persist(ViewStatement.drafted(access.id().value(), given, of));
        changes.fire(new ViewDrafted(access.id().value(), given.id().value()));
    }

    /**
     * Changes a view that is not yet published.
     *
     * @param seen the version on which the change was made
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with the views that say the same in the same words, and what is quoted where nothing may be
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.NotNow if it is published
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(String series, NewView given, long seen, String read) {
        SeriesAccess access = views.enter(series);
        ViewStatement view = views.of(access, given.id());
        view.standing().refusePublished();
        Refusal.Unconfirmed.unlessRead(doubts(access, given), read);
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
        show(series, id, view -> view.circulate(seen), ViewCirculated::new);
    }

    /**
     * Publishes a view; from then on it is never changed. Weighed once more: people may have left since.
     *
     * @param seen the version that the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void publish(String series, ViewId id, long seen) {
        show(series, id, view -> view.publish(seen), ViewPublished::new);
    }

    /**
     * Throws a draft away.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.CONVENOR)
    public void discard(String series, ViewId id, String read) {
        SeriesAccess access = views.enter(series);
        ViewStatement view = views.of(access, id);
        view.standing().refuseSeen();
        Refusal.Unconfirmed.unlessRead(List.of(view.discarding()), read);
        entities.remove(view);
        changes.fire(new ViewDiscarded(access.id().value(), id.value()));
    }

    private List<Doubt> doubts(SeriesAccess access, NewView given) {
        Setting setting = views.setting(access, given.setting());
        return Stream.concat(check.alike(access, given).stream(), DraftCheck.quoted(setting.rule(), given).stream())
                .toList();
    }

    private Base weighed(SeriesAccess access, NewView given) {
        Base of = views.setting(access, given.setting()).base();
        check.weigh(access, given);
        return of;
    }

    private void show(String series, ViewId id, Consumer<ViewStatement> step, BiFunction<UUID, UUID, ViewEvent> done) {
        SeriesAccess access = views.enter(series);
        ViewStatement view = views.of(access, id);
        check.weigh(view.claim());
        step.accept(view);
        changes.fire(done.apply(access.id().value(), id.value()));
    }
}
