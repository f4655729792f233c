package org.throughline.dialogue.programme;

import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.refusal.Refusal;

/** A session as entered by the caller, with the workshop around it. */
public record SessionAccess(WorkshopAccess workshop, SessionEntry session) {

    /**
     * The same, for whoever wants what was said there.
     *
     * @throws Refusal.Missing if it is a break or a meal, in which nothing is
     */
    public SessionAccess recorded() {
        if (!session.kind().isRecorded()) {
            throw new Refusal.Missing();
        }
        return this;
    }
}
