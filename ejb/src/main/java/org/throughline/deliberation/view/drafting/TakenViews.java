package org.throughline.deliberation.view.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.ViewEvent;
import org.throughline.deliberation.view.ViewEvent.ViewGivenBack;
import org.throughline.deliberation.view.ViewEvent.ViewTakenOver;
import org.throughline.deliberation.view.ViewStatement;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** The views that were taken over from reports published elsewhere. */
@Stateless
public class TakenViews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ConvenedViews views;

    @Inject
    private Event<ViewEvent> changes;

    /** Takes over a view that a report published elsewhere; it stands as published, its descriptor unchecked. */
    @RolesAllowed(Role.CONVENOR)
    public void takeOver(String series, NewView given) {
        SeriesAccess access = views.enter(series);
        if (views.isKnown(given.id(), access)) {
            return;
        }
        Base of = views.setting(access, given.setting()).base();
        entities.persist(ViewStatement.asPublished(access.id().value(), given, of));
        changes.fire(new ViewTakenOver(access.id().value(), given.id().value()));
    }

    /** What goes when a view is taken back. */
    @RolesAllowed(Role.CONVENOR)
    public Doubt givingBack(String series, ViewId id) {
        return views.of(views.enter(series), id).discarding();
    }

    /**
     * Takes a view back that was taken over from a report; one that was distilled here stays once it is seen.
     *
     * @param read the mark of {@link #givingBack}
     * @throws Refusal.Unconfirmed if something else would go
     */
    @RolesAllowed(Role.CONVENOR)
    public void giveBack(String series, ViewId id, String read) {
        SeriesAccess access = views.enter(series);
        ViewStatement view = views.of(access, id);
        view.standing().refuseOwn();
        Refusal.Unconfirmed.unlessRead(List.of(view.discarding()), read);
        entities.remove(view);
        changes.fire(new ViewGivenBack(access.id().value(), id.value()));
    }
}
