package org.throughline.correspondence.message;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What convenors do with mail. Neither to whom nor what is told. */
public sealed interface CorrespondenceEvent extends Happened {

    UUID workshop();

    @Override
    default Affected affected() {
        return new Affected("workshop", workshop());
    }

    /** A message to everybody waits in the outbox. */
    record MessagePosted(UUID series, UUID workshop) implements CorrespondenceEvent {}

    /** What still waited of a mailing was called back. */
    record MailCancelled(UUID series, UUID workshop) implements CorrespondenceEvent {}
}
