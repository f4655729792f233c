package org.throughline.ballot.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;

/** A notice as it is stored, never changed. */
@Entity
@Table(name = "round_notice")
public class PostedNotice {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "posted_at")
    private Instant postedAt;

    private @Nullable Instant deadline;

    protected PostedNotice() {}

    PostedNotice(RoundId round, Notice notice) {
        this.id = UUID.randomUUID();
        this.round = round.value();
        this.kind = notice.kind();
        this.postedAt = notice.at();
        this.deadline = notice.deadline();
    }

    Notice notice() {
        return new Notice(kind, postedAt, deadline);
    }
}
