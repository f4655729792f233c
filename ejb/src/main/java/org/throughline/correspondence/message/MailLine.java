package org.throughline.correspondence.message;

import java.time.Instant;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.outbox.MailState;

/**
 * What became of one mail.
 *
 * @param address empty once it is no longer kept
 * @param inDoubt an attempt broke off that the mail server may have taken
 * @param reply what the mail server said last, in its words, without addresses; mostly empty
 */
public record MailLine(
        MailingId mailing,
        LetterKind kind,
        String address,
        MailState state,
        boolean inDoubt,
        String reply,
        Instant postedAt) {

    /** Whether there is more to say of it than that it went out. */
    boolean isNotable() {
        return state != MailState.SENT;
    }
}
