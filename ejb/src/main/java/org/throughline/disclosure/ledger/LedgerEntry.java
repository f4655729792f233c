package org.throughline.disclosure.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;

/** A release that was made, never changed. */
@Entity
@Table(name = "release_ledger")
@IdClass(LedgerEntry.Key.class)
public class LedgerEntry {

    @Id
    private UUID subject;

    @Id
    private UUID base;

    @Id
    private String cut;

    @Id
    private String audience;

    @Column(name = "smallest_group")
    private int smallestGroup;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected LedgerEntry() {}

    LedgerEntry(Release release, Instant now) {
        this.subject = release.subject();
        this.base = release.base();
        this.cut = release.cut().code();
        this.audience = release.audience().code();
        this.smallestGroup = release.smallestGroup();
        this.releasedAt = now;
    }

    Release release() {
        return new Release(subject, base, Cut.of(cut), smallestGroup, Audience.of(audience));
    }

    /** What was told, of whom, how and to whom. */
    public record Key(UUID subject, UUID base, String cut, String audience) {}
}
