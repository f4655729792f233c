package org.throughline.dialogue.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/**
 * A line of the programme of a workshop, at a local time of the workshop's zone; what is said in it stands under one rule
 * of attribution. Once deleted it stands in no programme; it can be put back, and keeps its number for that.
 */
@Entity
@SQLRestriction("deleted_at is null")
public class Session {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    private int number;

    @Enumerated(EnumType.STRING)
    private SessionKind kind = SessionKind.SESSION;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    @Column(name = "starts_at")
    private @Nullable LocalDateTime startsAt;

    @Column(name = "ends_at")
    private @Nullable LocalDateTime endsAt;

    private String room = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule rule;

    @ElementCollection
    @CollectionTable(name = "session_theme", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "theme_id")
    private Set<UUID> themes = new HashSet<>();

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "deleted_by")
    private @Nullable UUID deletedBy;

    @Version
    private long version;

    protected Session() {}

    public Session(WorkshopId workshop, int number, NewSession given, Instant now) {
        id = given.id().value();
        this.workshop = workshop.value();
        this.number = number;
        hold(given, now);
    }

    /**
     * Changes the line.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void revise(NewSession given, long seen, Instant now) {
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        hold(given, now);
    }

    /**
     * Takes it out of the programme. Deleting twice is deleting once.
     *
     * @param by who may put it back
     * @param seen the version that whoever deletes it saw
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void delete(PersonId by, long seen, Instant now) {
        if (isDeleted()) {
            return;
        }
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        deletedBy = by.value();
        deletedAt = now;
        changedAt = now;
    }

    /** @throws Refusal.Missing if there is none, or it was deleted */
    public static Session standing(@Nullable Session found) {
        if (found == null || found.isDeleted()) {
            throw new Refusal.Missing();
        }
        return found;
    }

    /** Whether it stands in no programme any more. */
    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isOf(WorkshopId of) {
        return workshop.equals(of.value());
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public Set<ThemeId> themes() {
        return themes.stream().map(ThemeId::new).collect(Collectors.toSet());
    }

    public SessionEntry entry() {
        return new SessionEntry(
                new SessionId(id),
                number,
                kind,
                new Bilingual(titleEn, titleJa),
                startsAt,
                endsAt,
                room,
                rule,
                version);
    }

    private void hold(NewSession given, Instant now) {
        kind = given.kind();
        titleEn = given.title().en();
        titleJa = given.title().ja();
        startsAt = given.startsAt();
        endsAt = given.endsAt();
        room = given.room();
        rule = given.rule();
        changedAt = now;
        themes.clear();
        themes.addAll(Key.values(given.themes()));
    }
}
