package org.throughline.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.platform.Happened;

/** One act, never changed. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private UUID id;

    private LocalDate day;
    private @Nullable Instant at;
    private @Nullable String actor;

    @Column(name = "actor_role")
    private String actorRole;

    private String act;
    private String record;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "series_id")
    private @Nullable UUID series;

    protected AuditEvent() {}

    private AuditEvent(Instant now, Happened event) {
        this.id = UUID.randomUUID();
        this.day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.act = ActName.of(event.getClass());
        this.record = event.affected().kind();
        this.recordId = event.affected().id();
        this.series = event.series();
        this.actorRole = "participant";
    }

    /** An act of a convenor, a rapporteur or staff. */
    static AuditEvent by(String account, String role, Instant now, Happened event) {
        AuditEvent written = new AuditEvent(now, event);
        written.actor = account;
        written.actorRole = role;
        written.at = now;
        return written;
    }

    /** An act of a participant on content: neither who nor when, only the day. */
    static AuditEvent byAParticipant(Instant now, Happened event) {
        return new AuditEvent(now, event);
    }
}
