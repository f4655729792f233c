package org.throughline.disclosure.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;

/** A release that was made, never changed: what was drawn from one base and told, of whatever it was asked. */
@Entity
@Table(name = "release_ledger")
public class LedgerEntry {

    @Id
    private UUID base;

    @Column(name = "series_id")
    private UUID series;

    @Enumerated(EnumType.STRING)
    private Cut cut;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean hands;

    @Column(name = "everybody_voted")
    private boolean everybodyVoted;

    @Column(name = "told_at")
    private Instant toldAt;

    protected LedgerEntry() {}

    LedgerEntry(Release release, Instant now) {
        this.base = release.base();
        this.series = release.series();
        this.cut = release.cut();
        this.audience = release.audience();
        this.hands = release.hands();
        this.everybodyVoted = release.everybodyVoted();
        this.toldAt = now;
    }

    /** What was told. */
    public Release release() {
        return new Release(base, series, cut, audience, hands, everybodyVoted);
    }
}
