package org.throughline.correspondence.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.outbox.Outbox;
import org.throughline.dialogue.invitation.InviteeKeeper;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;

/** Letters that wait for whoever is no longer invited are called back; of whoever is deleted, the outbox forgets the address. */
@ApplicationScoped
public class ListedLetters implements InviteeKeeper {

    @Inject
    private Outbox outbox;

    @Override
    public void leave(SeriesId series, WorkshopId workshop, Collection<String> addresses, boolean deleted) {
        outbox.leave(new LetterScope(series, workshop), addresses, deleted);
    }
}
