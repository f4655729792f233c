package org.throughline.deliberation.view;

import org.throughline.refusal.Refusal;

/** From where a view comes and how far it has gone: what may still be done with it. */
public record ViewStanding(ViewOrigin origin, ViewState state) {

    public boolean isPublished() {
        return state == ViewState.PUBLISHED;
    }

    public void refusePublished() {
        if (origin == ViewOrigin.AS_PUBLISHED) {
            throw new Refusal.NotNow("view.asPublished");
        }
        if (state == ViewState.PUBLISHED) {
            throw new Refusal.NotNow("view.published");
        }
    }

    public void refuseSeen() {
        if (state != ViewState.DRAFT) {
            throw new Refusal.NotNow("view.seen");
        }
    }

    /** A view of our own is not taken back like one that a report published. */
    public void refuseOwn() {
        if (origin != ViewOrigin.AS_PUBLISHED) {
            throw new Refusal.NotNow("view.seen");
        }
    }
}
