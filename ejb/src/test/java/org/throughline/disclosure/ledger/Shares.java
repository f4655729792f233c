package org.throughline.disclosure.ledger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;

/** How much is shown, so that safety is not bought by hiding everything. */
final class Shares {

    private record Count(int asked, int enough, int shown, int sharp, int cut, int byGroup) {

        Count plus(Count more) {
            return new Count(
                    asked + more.asked,
                    enough + more.enough,
                    shown + more.shown,
                    sharp + more.sharp,
                    cut + more.cut,
                    byGroup + more.byGroup);
        }
    }

    private final Map<Track, Count> counts = new EnumMap<>(Track.class);

    void held(Track track, Cut cut, int cast, Disclosed told) {
        Count count = new Count(
                1,
                one(cast >= 8),
                one(!told.isWithheld()),
                one(isSharp(told)),
                one(cut != Cut.TOTAL && cast >= 8),
                one(told.isByGroup()));
        counts.merge(track, count, Count::plus);
    }

    /** Of what eight or more answered. */
    double shown() {
        Count all = counts.values().stream().reduce(new Count(0, 0, 0, 0, 0, 0), Count::plus);
        return (double) all.shown() / all.enough();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(
                "                asked   of 8 or more cast   shown   not banded   groups announced   groups shown%n"
                        .formatted());
        counts.forEach((track, count) -> table.append("%-14s %6d %19d %6.1f%% %11.1f%% %18d %13.1f%%%n"
                .formatted(
                        track.name().toLowerCase(Locale.ROOT),
                        count.asked(),
                        count.enough(),
                        100.0 * count.shown() / count.asked(),
                        100.0 * count.sharp() / count.enough(),
                        count.cut(),
                        100.0 * count.byGroup() / Math.max(1, count.cut()))));
        return table.toString();
    }

    private static boolean isSharp(Disclosed told) {
        return told.isByGroup() ? told.groups().values().stream().anyMatch(Shares::isSharp) : isSharp(told.total());
    }

    private static boolean isSharp(Released released) {
        return switch (released) {
            case Released.Exact exact -> true;
            case Released.Quartiles quartiles -> true;
            case Released.Approvals told -> told.approve().values().stream().anyMatch(Range::isExact);
            default -> false;
        };
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }
}
