package org.throughline.dialogue.setup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.dialogue.series.Side;
import org.throughline.dialogue.series.Theme;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** The sides and the themes of a series, each in their order. */
@Dependent
class SeriesHeadings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<Usages> usages;

    List<Side> sides(SeriesAccess access) {
        return entities.createQuery("from Side where series = :series order by ordinal, code", Side.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    List<HeadingSheet> sideSheets(SeriesAccess access) {
        return sides(access).stream().map(Side::sheet).toList();
    }

    List<Theme> themes(SeriesAccess access) {
        return entities.createQuery("from Theme where series = :series order by ordinal, code", Theme.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    List<HeadingSheet> themeSheets(SeriesAccess access) {
        return themes(access).stream().map(Theme::sheet).toList();
    }

    Side side(SeriesAccess access, String code, LockModeType lock) {
        @Nullable Side side = entities.find(Side.class, new Side.Key(access.id().value(), code), lock);
        if (side == null) {
            throw new Refusal.Missing();
        }
        return side;
    }

    Theme theme(SeriesAccess access, String code) {
        return entities.createQuery("from Theme where series = :series and code = :code", Theme.class)
                .setParameter("series", access.id().value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /** Removes a theme on which nothing stands; sessions that were deleted lose it, and come back without it. */
    void forget(Theme theme) {
        entities.createNativeQuery("delete from session_theme where theme_id = :theme")
                .setParameter("theme", Key.bytes(theme.id().value()))
                .executeUpdate();
        entities.remove(theme);
    }

    static <T> int next(List<T> standing, Function<T, HeadingSheet> sheet) {
        return standing.isEmpty() ? 1 : sheet.apply(standing.getLast()).ordinal() + 1;
    }

    /** @throws Refusal.NotNow with the {@link Usages.Tie}s, if anything stands on it */
    void refuseUsed(String code, Function<Usages, List<Usages.Tie>> of) {
        Object[] holding = usages.stream()
                .flatMap(each -> of.apply(each).stream())
                .filter(tie -> tie.count() > 0)
                .sorted(Comparator.comparing(Usages.Tie::kind))
                .toArray();
        if (holding.length > 0) {
            throw new Refusal.NotNow(code, holding);
        }
    }

    /**
     * Past the entities, so that a rename under way does not turn stale by a move.
     *
     * @param kind the entity of these headings
     */
    void move(SeriesAccess access, Class<?> kind, List<HeadingSheet> standing, String code, boolean up) {
        List<HeadingSheet> order = moved(standing, code, up);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).ordinal() != i + 1) {
                entities.createQuery("update " + kind.getSimpleName()
                                + " set ordinal = :ordinal where series = :series and code = :code")
                        .setParameter("ordinal", (short) (i + 1))
                        .setParameter("series", access.id().value())
                        .setParameter("code", order.get(i).code())
                        .executeUpdate();
            }
        }
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
}
