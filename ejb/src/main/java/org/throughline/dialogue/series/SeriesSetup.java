package org.throughline.dialogue.series;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.DialogueEvent.SeriesRevised;
import org.throughline.dialogue.series.DialogueEvent.SideAdded;
import org.throughline.dialogue.series.DialogueEvent.SideMoved;
import org.throughline.dialogue.series.DialogueEvent.SideRemoved;
import org.throughline.dialogue.series.DialogueEvent.SideRenamed;
import org.throughline.dialogue.series.DialogueEvent.ThemeAdded;
import org.throughline.dialogue.series.DialogueEvent.ThemeMoved;
import org.throughline.dialogue.series.DialogueEvent.ThemeRemoved;
import org.throughline.dialogue.series.DialogueEvent.ThemeRenamed;
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
    private Instance<Usages> ties;

    @Inject
    private Event<DialogueEvent> changes;

    /** How the series is set up. */
    @RolesAllowed(Role.CONVENOR)
    public SeriesFoundation setUp(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        DialogueSeries known = entities.find(DialogueSeries.class, access.id().value());
        return new SeriesFoundation(
                access,
                known.profile(),
                known.version(),
                sides(access).stream().map(Side::sheet).toList(),
                themes(access).stream().map(Theme::sheet).toList());
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
        List<Side> standing = sides(access);
        @Nullable HeadingSheet known = find(standing.stream().map(Side::sheet).toList(), given.code());
        if (known == null) {
            entities.persist(new Side(access.id().value(), given, next(standing, Side::sheet)));
            changes.fire(new SideAdded(access.id().value()));
        } else if (!known.name().equals(given.name())) {
            throw new Refusal.Invalid(Map.of("sideCode", "headingTaken"));
        }
    }

    /** Adds a theme after the others and returns its key. */
    @RolesAllowed(Role.CONVENOR)
    public ThemeId addTheme(String series, NewTheme given) {
        SeriesAccess access = enter(series);
        List<Theme> standing = themes(access);
        for (Theme known : standing) {
            if (known.title().code().equals(given.code())) {
                if (!known.title().title().equals(given.title())) {
                    throw new Refusal.Invalid(Map.of("themeCode", "headingTaken"));
                }
                return known.id();
            }
        }
        Theme theme = new Theme(access.id().value(), given, next(standing, Theme::sheet));
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
        side(access, given.code()).rename(given.name(), seen);
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
        Theme theme = theme(access, given.code());
        theme.rename(given.title(), seen);
        changes.fire(new ThemeRenamed(access.id().value(), theme.id().value()));
    }

    /** Moves a side one place up or down; at the end of the list it stays. */
    @RolesAllowed(Role.CONVENOR)
    public void moveSide(String series, String code, boolean up) {
        SeriesAccess access = enter(series);
        side(access, code);
        reorder(
                moved(sides(access).stream().map(Side::sheet).toList(), code, up),
                "update Side set ordinal = :ordinal where series = :series and code = :code",
                access);
        changes.fire(new SideMoved(access.id().value()));
    }

    /** Moves a theme one place up or down; at the end of the list it stays. */
    @RolesAllowed(Role.CONVENOR)
    public void moveTheme(String series, String code, boolean up) {
        SeriesAccess access = enter(series);
        Theme theme = theme(access, code);
        reorder(
                moved(themes(access).stream().map(Theme::sheet).toList(), code, up),
                "update Theme set ordinal = :ordinal where series = :series and code = :code",
                access);
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
        Side side = entities.find(Side.class, new Side.Key(access.id().value(), code), LockModeType.PESSIMISTIC_WRITE);
        if (side == null) {
            throw new Refusal.Missing();
        }
        refuseUsed("side.used", each -> each.toSide(access.id().value(), code));
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
        Theme theme = theme(access, code);
        refuseUsed("theme.used", each -> each.toTheme(theme.id().value()));
        Refusal.Unconfirmed.unlessRead(List.of(theme.sheet().removing("theme.remove")), read);
        entities.remove(theme);
        changes.fire(new ThemeRemoved(access.id().value(), theme.id().value()));
    }

    /** Enters the series alone: two who set it up at once do so one after the other. */
    private SeriesAccess enter(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        return access;
    }

    private List<Side> sides(SeriesAccess access) {
        return entities.createQuery("from Side where series = :series order by ordinal, code", Side.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    private List<Theme> themes(SeriesAccess access) {
        return entities.createQuery("from Theme where series = :series order by ordinal, code", Theme.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    private Side side(SeriesAccess access, String code) {
        @Nullable Side side = entities.find(Side.class, new Side.Key(access.id().value(), code));
        if (side == null) {
            throw new Refusal.Missing();
        }
        return side;
    }

    private Theme theme(SeriesAccess access, String code) {
        return entities.createQuery("from Theme where series = :series and code = :code", Theme.class)
                .setParameter("series", access.id().value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    private static @Nullable HeadingSheet find(List<HeadingSheet> standing, String code) {
        return standing.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static <T> int next(List<T> standing, Function<T, HeadingSheet> sheet) {
        return standing.isEmpty() ? 1 : sheet.apply(standing.getLast()).ordinal() + 1;
    }

    static List<HeadingSheet> moved(List<HeadingSheet> standing, String code, boolean up) {
        List<HeadingSheet> moved = new ArrayList<>(standing);
        int from = standing.stream().map(HeadingSheet::code).toList().indexOf(code);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }

    /** Past the entities, so that a rename under way does not turn stale by a move. */
    private void reorder(List<HeadingSheet> order, String update, SeriesAccess access) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).ordinal() != i + 1) {
                entities.createQuery(update)
                        .setParameter("ordinal", (short) (i + 1))
                        .setParameter("series", access.id().value())
                        .setParameter("code", order.get(i).code())
                        .executeUpdate();
            }
        }
    }

    private void refuseUsed(String code, Function<Usages, List<Usages.Tie>> of) {
        Object[] holding = ties.stream()
                .flatMap(each -> of.apply(each).stream())
                .filter(tie -> tie.count() > 0)
                .sorted(java.util.Comparator.comparing(Usages.Tie::kind))
                .toArray();
        if (holding.length > 0) {
            throw new Refusal.NotNow(code, holding);
        }
    }
}
