package org.throughline.instrument.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.document.source.Block;
import org.throughline.document.source.Marker;

/**
 * Follows printed numbers down and up the levels of a text. A number belongs to the level whose series it continues; one
 * that continues none opens a level below. The outermost level numbers clauses unless a sentence leads in to it.
 */
final class Numbering {

    /**
     * Where a passage stands.
     *
     * @param depth 0 for a clause, from 1 for an item under one
     * @param marker the number that it bears; empty for a bullet
     */
    record Place(int depth, Optional<Marker> marker) {}

    private static final int DEEPEST = 8;
    private static final String BULLET = "bullet";

    private static final class Level {
        private final String series;
        private final int list;
        private final int depth;
        private int last;

        Level(String series, int list, int depth, int last) {
            this.series = series;
            this.list = list;
            this.depth = depth;
            this.last = last;
        }

        boolean takes(String other, int otherList) {
            return series.equals(other) && list == otherList;
        }
    }

    private final List<Level> levels = new ArrayList<>();

    /** Leaves only those numbers that a list of the source vouches for, or a neighbour in the same series. */
    static List<Passage> believed(List<Passage> passages) {
        Set<String> printed = new HashSet<>();
        passages.forEach(passage -> passage.markers().forEach(marker -> printed.add(marker.series() + marker.value())));
        return passages.stream()
                .map(passage -> passage.block().shape() == Block.Shape.NUMBERED_ITEM
                        ? passage
                        : passage.believing(passage.markers().stream()
                                .filter(marker -> printed.contains(marker.series() + (marker.value() - 1))
                                        || printed.contains(marker.series() + (marker.value() + 1)))
                                .toList()))
                .toList();
    }

    /** Plain text or a heading: whatever was numbered before is over. */
    void end() {
        levels.clear();
    }

    /** A paragraph of an entry after what was listed in it. */
    int continued(int list) {
        while (!levels.isEmpty() && levels.getLast().list > list) {
            levels.removeLast();
        }
        return levels.isEmpty() ? 0 : Math.min(DEEPEST, levels.getLast().depth + 1);
    }

    /** @param ledIn whether the passage before may be a sentence that leads in to a list */
    Place place(Passage passage, boolean ledIn, boolean colonBefore) {
        int list = passage.block().level();
        if (!passage.isMarked()) {
            return new Place(bullet(list, ledIn), Optional.empty());
        }
        Optional<Place> continuing = continuing(passage, list, colonBefore);
        return continuing.orElseGet(() -> opening(passage, list, ledIn, colonBefore));
    }

    private int bullet(int list, boolean ledIn) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (levels.get(i).takes(BULLET, list)) {
                levels.subList(i + 1, levels.size()).clear();
                return levels.get(i).depth;
            }
        }
        return open(BULLET, list, 0, ledIn);
    }

    private Optional<Place> continuing(Passage passage, int list, boolean colonBefore) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            for (Marker marker : passage.markers()) {
                if (levels.get(i).takes(marker.series(), list) && marker.isSuccessorOf(levels.get(i).last)) {
                    return Optional.of(at(i, marker));
                }
            }
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            for (Marker marker : passage.markers()) {
                if (levels.get(i).takes(marker.series(), list) && !(colonBefore && marker.value() == 1)) {
                    return Optional.of(at(i, marker));
                }
            }
        }
        return Optional.empty();
    }

    private Place at(int level, Marker marker) {
        levels.subList(level + 1, levels.size()).clear();
        levels.get(level).last = marker.value();
        return new Place(levels.get(level).depth, Optional.of(marker));
    }

    private Place opening(Passage passage, int list, boolean ledIn, boolean colonBefore) {
        Marker marker = passage.markers().stream()
                .filter(candidate -> candidate.value() == 1)
                .findFirst()
                .orElse(passage.markers().getFirst());
        boolean items = marker.isFigure() ? colonBefore && marker.value() == 1 : ledIn;
        return new Place(open(marker.series(), list, marker.value(), items), Optional.of(marker));
    }

    private int open(String series, int list, int first, boolean ledIn) {
        int depth = levels.isEmpty() ? (ledIn ? 1 : 0) : Math.min(DEEPEST, levels.getLast().depth + 1);
        levels.add(new Level(series, list, depth, first));
        return depth;
    }
}
