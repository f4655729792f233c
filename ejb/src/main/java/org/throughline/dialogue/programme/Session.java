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
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** A sitting of a workshop under one rule of attribution, at a local time of the workshop's zone. */
@Entity
public class Session {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    private int number;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    @Column(name = "starts_at")
    private @Nullable LocalDateTime startsAt;

    @Column(name = "ends_at")
    private @Nullable LocalDateTime endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule rule;

    @ElementCollection
    @CollectionTable(name = "session_theme", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "theme_id")
    private Set<UUID> themes = new HashSet<>();

    @Version
    private long version;

    protected Session() {}

    Session(UUID workshop, int number, NewSession given) {
        id = given.id().value();
        this.workshop = workshop;
        this.number = number;
        titleEn = given.title().en();
        titleJa = given.title().ja();
        startsAt = given.startsAt();
        endsAt = given.endsAt();
        rule = given.rule();
        themes.addAll(Key.values(given.themes()));
    }

    /**
     * Changes the programme entry.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    void revise(NewSession given, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        titleEn = given.title().en();
        titleJa = given.title().ja();
        startsAt = given.startsAt();
        endsAt = given.endsAt();
        rule = given.rule();
        themes.clear();
        themes.addAll(Key.values(given.themes()));
    }

    boolean isOf(UUID of) {
        return workshop.equals(of);
    }

    SessionId id() {
        return new SessionId(id);
    }

    Set<ThemeId> themes() {
        return themes.stream().map(ThemeId::new).collect(Collectors.toSet());
    }

    SessionEntry entry() {
        return new SessionEntry(
                new SessionId(id), number, new Bilingual(titleEn, titleJa), startsAt, endsAt, rule, version);
    }
}
