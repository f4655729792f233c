package org.throughline.deliberation.view;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.Claim;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** A view through its life: drafted, circulated to those over whom it is said, published and from then on as it is. */
@Entity
@Table(name = "view_statement")
public class ViewStatement {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    @Enumerated(EnumType.STRING)
    private Base base;

    @Column(name = "base_id")
    private UUID baseId;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    @Column(name = "group_of")
    private String group;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private ViewOrigin origin;

    @Column(name = "rewords_id")
    private @Nullable UUID rewords;

    @Enumerated(EnumType.STRING)
    private ViewState state;

    @ElementCollection
    @CollectionTable(name = "view_text", joinColumns = @JoinColumn(name = "view_id"))
    private Map<ViewPlace, ViewText> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "view_theme", joinColumns = @JoinColumn(name = "view_id"))
    @Column(name = "theme_id")
    private Set<UUID> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "view_note", joinColumns = @JoinColumn(name = "view_id"))
    @Column(name = "note_id")
    private Set<UUID> notes = new HashSet<>();

    @Version
    private long version;

    protected ViewStatement() {}

    private ViewStatement(UUID series, NewView given, Base of, ViewOrigin from, ViewState at) {
        this.id = given.id().value();
        this.series = series;
        this.origin = from;
        this.state = at;
        this.rewords = Key.orNull(given.rewords());
        say(given, of);
    }

    public static ViewStatement drafted(UUID series, NewView given, Base of) {
        return new ViewStatement(series, given, of, ViewOrigin.DISTILLED, ViewState.DRAFT);
    }

    /** A view that a report published elsewhere. */
    public static ViewStatement asPublished(UUID series, NewView given, Base of) {
        return new ViewStatement(series, given, of, ViewOrigin.AS_PUBLISHED, ViewState.PUBLISHED);
    }

    /** Says it otherwise, unless it is published, or somebody else changed it since {@code seen}. */
    public void revise(NewView given, Base of, long seen) {
        standing().refusePublished();
        if (seen != version) {
            throw new Refusal.Stale(version, said().in(given.words().drafted()));
        }
        say(given, of);
    }

    /** Shows it to the members of its base. */
    public void circulate(long seen) {
        standing().refusePublished();
        refuseChanged(seen);
        state = ViewState.CIRCULATED;
    }

    /** From now on it stays as it is. Publishing twice is publishing once. */
    public void publish(long seen) {
        if (standing().isPublished()) {
            return;
        }
        refuseChanged(seen);
        state = ViewState.PUBLISHED;
    }

    public ViewStanding standing() {
        return new ViewStanding(origin, state);
    }

    public boolean isOf(UUID anySeries) {
        return series.equals(anySeries);
    }

    /** What goes when it is thrown away. */
    public Doubt discarding() {
        return Doubt.of("view.discard", said().both(""), notes.size(), version);
    }

    /** What it says of people; an imported view answers to whoever published it. */
    public Claim claim() {
        return new Claim(new SettingId(baseId), new Descriptor(quantity, Group.of(group)), said().sides());
    }

    public ViewId id() {
        return new ViewId(id);
    }

    public View in(Setting setting) {
        return new View(
                new ViewId(id),
                setting,
                new Descriptor(quantity, Group.of(group)),
                stance,
                standing(),
                Key.orNull(rewords, ViewId::new),
                said().words(),
                themes.stream().map(ThemeId::new).collect(Collectors.toSet()),
                version);
    }

    private void refuseChanged(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("changed");
        }
    }

    private void say(NewView given, Base of) {
        base = of;
        baseId = given.setting().value();
        quantity = given.descriptor().quantity();
        group = given.descriptor().group().code();
        stance = given.stance();
        Map<ViewPlace, ViewText> said = said().followedBy(given);
        texts.keySet().retainAll(said.keySet());
        texts.putAll(said);
        List<UUID> onThemes = Key.values(given.themes());
        themes.retainAll(onThemes);
        themes.addAll(onThemes);
        List<UUID> fromNotes = Key.values(given.notes());
        notes.retainAll(fromNotes);
        notes.addAll(fromNotes);
    }

    private ViewTexts said() {
        return new ViewTexts(texts);
    }
}
