package org.throughline.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act as an administrator reads it.
 *
 * @param at null for an act of a participant
 * @param actor account; null for a participant
 */
public record AuditEntry(
        LocalDate day,
        @Nullable Instant at,
        @Nullable String actor,
        String actorRole,
        String act,
        String record,
        RecordId recordId) {}
