package org.throughline.dialogue.setup;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.SeriesRevised;
import org.throughline.dialogue.series.DialogueEvent.SideAdded;
import org.throughline.dialogue.series.DialogueEvent.SideMoved;
import org.throughline.dialogue.series.DialogueEvent.SideRemoved;
import org.throughline.dialogue.series.DialogueEvent.SideRenamed;
import org.throughline.dialogue.series.DialogueEvent.ThemeAdded;
import org.throughline.dialogue.series.DialogueEvent.ThemeMoved;
import org.throughline.dialogue.series.DialogueEvent.ThemeRemoved;
import org.throughline.dialogue.series.DialogueEvent.ThemeRenamed;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.dialogue.series.NewSeries;
import org.throughline.dialogue.series.NewSide;
import org.throughline.dialogue.series.NewTheme;
import org.throughline.dialogue.series.Side;
import org.throughline.dialogue.series.Theme;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * What everything in a series stands on: what it says of itself, its sides and its themes. Nobody can be seated without
 * a side, nothing recommended without a theme; one on which something stands is not taken away.
 */
@Stateless
public class SeriesSetup {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private SeriesHeadings headings;

    @Inject
    private Event<DialogueEvent> changes;

    /** How the series is set up. */
    @RolesAllowed(Role.CONVENOR)
    public SeriesFoundation setUp(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        DialogueSeries known = entities.find(DialogueSeries.class, access.id().value());
        return new SeriesFoundation(
                access, known.profile(), known.version(), headings.sideSheets(access), headings.themeSheets(access));
    }

    /**
     * Changes what the series says of itself; its address stays.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(String series, NewSeries given, long seen) {
        SeriesAccess access = enter(series);
        entities.find(DialogueSeries.class, access.id().value()).revise(given, seen);
        changes.fire(new SeriesRevised(access.id().value()));
    }

    /** Adds a side after the others. */
    @RolesAllowed(Role.CONVENOR)
    public void addSide(String series, NewSide given) {
        SeriesAccess access = enter(series);
        List<Side> standing = headings.sides(access);
        for (Side known : standing) {
            if (known.name().code().equals(given.code())) {
                if (!known.name().name().equals(given.name())) {
                    throw new Refusal.Invalid(Map.of("sideCode", "headingTaken"));
                }
                return;
            }
        }
        entities.persist(new Side(access.id().value(), given, SeriesHeadings.next(standing, Side::sheet)));
        changes.fire(new SideAdded(access.id().value()));
    }

    /** Adds a theme after the others and returns its key. */
    @RolesAllowed(Role.CONVENOR)
    public ThemeId addTheme(String series, NewTheme given) {
        SeriesAccess access = enter(series);
        List<Theme> standing = headings.themes(access);
        for (Theme known : standing) {
            if (known.title().code().equals(given.code())) {
                if (!known.title().title().equals(given.title())) {
                    throw new Refusal.Invalid(Map.of("themeCode", "headingTaken"));
                }
                return known.id();
            }
        }
        Theme theme = new Theme(access.id().value(), given, SeriesHeadings.next(standing, Theme::sheet));
        entities.persist(theme);
        changes.fire(new ThemeAdded(access.id().value(), theme.id().value()));
        return theme.id();
    }

    /**
     * Gives a side another name; its code stays.
     *
     * @throws Refusal.Stale if somebody else renamed it since {@code seen}
     */
    @RolesAllowed(Role.CONVENOR)
    public void renameSide(String series, NewSide given, long seen) {
        SeriesAccess access = enter(series);
        headings.side(access, given.code(), LockModeType.NONE).rename(given.name(), seen);
        changes.fire(new SideRenamed(access.id().value()));
    }

    /**
     * Gives a theme another title; its code stays.
     *
     * @throws Refusal.Stale if somebody else renamed it since {@code seen}
     */
    @RolesAllowed(Role.CONVENOR)
    public void renameTheme(String series, NewTheme given, long seen) {
        SeriesAccess access = enter(series);
        Theme theme = headings.theme(access, given.code());
        theme.rename(given.title(), seen);
        changes.fire(new ThemeRenamed(access.id().value(), theme.id().value()));
    }

    /** Moves a side one place up or down; at the end of the list it stays. */
    @RolesAllowed(Role.CONVENOR)
    public void moveSide(String series, String code, boolean up) {
        SeriesAccess access = enter(series);
        headings.side(access, code, LockModeType.NONE);
        headings.move(access, Side.class, headings.sideSheets(access), code, up);
        changes.fire(new SideMoved(access.id().value()));
    }

    /** Moves a theme one place up or down; at the end of the list it stays. */
    @RolesAllowed(Role.CONVENOR)
    public void moveTheme(String series, String code, boolean up) {
        SeriesAccess access = enter(series);
        Theme theme = headings.theme(access, code);
        headings.move(access, Theme.class, headings.themeSheets(access), code, up);
        changes.fire(new ThemeMoved(access.id().value(), theme.id().value()));
    }

    /**
     * Takes a side away.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     * @throws Refusal.NotNow {@code side.used} with the {@link Usages.Tie}s, if anything stands on it
     */
    @RolesAllowed(Role.CONVENOR)
    public void removeSide(String series, String code, String read) {
        SeriesAccess access = enter(series);
        Side side = headings.side(access, code, LockModeType.PESSIMISTIC_WRITE);
        headings.refuseUsed("side.used", each -> each.toSide(access.id().value(), code));
        Refusal.Unconfirmed.unlessRead(List.of(side.sheet().removing("side.remove")), read);
        entities.remove(side);
        changes.fire(new SideRemoved(access.id().value()));
    }

    /**
     * Takes a theme away.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     * @throws Refusal.NotNow {@code theme.used} with the {@link Usages.Tie}s, if anything stands on it
     */
    @RolesAllowed(Role.CONVENOR)
    public void removeTheme(String series, String code, String read) {
        SeriesAccess access = enter(series);
        Theme theme = headings.theme(access, code);
        headings.refuseUsed("theme.used", each -> each.toTheme(theme.id().value()));
        Refusal.Unconfirmed.unlessRead(List.of(theme.sheet().removing("theme.remove")), read);
        headings.forget(theme);
        changes.fire(new ThemeRemoved(access.id().value(), theme.id().value()));
    }

    /** Enters the series alone: two who set it up at once do so one after the other. */
    private SeriesAccess enter(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        return access;
    }
}
