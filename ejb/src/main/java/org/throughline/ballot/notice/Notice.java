package org.throughline.ballot.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice to everybody of a round alike, on its page and on the ballot.
 *
 * @param deadline the new one, where it was put off or brought forward; else null
 */
public record Notice(NoticeKind kind, Instant at, @Nullable Instant deadline) {}
