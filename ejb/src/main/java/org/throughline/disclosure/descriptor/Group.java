package org.throughline.disclosure.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a base whom a view's descriptor may mean: those of a side, of a sector, of both, or all participants.
 *
 * @param side code of the side; null for any
 * @param sector code of the sector; null for any
 */
public record Group(@Nullable String side, @Nullable String sector) {

    public static final Group PARTICIPANTS = new Group(null, null);

    private static final String SIDE = "side:";
    private static final String SECTOR = "sector:";

    /** The group as it is stored: {@code participants}, {@code side:AU}, {@code sector:industry}, or two with a plus. */
    public String code() {
        if (side == null && sector == null) {
            return "participants";
        }
        return String.join(
                "+",
                Stream.of(
                                Optional.ofNullable(side).map(SIDE::concat),
                                Optional.ofNullable(sector).map(SECTOR::concat))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The group of a code; what is no part of a group's code is ignored. */
    public static Group of(String code) {
        List<String> parts = List.of(code.split("\\+"));
        return new Group(part(parts, SIDE), part(parts, SECTOR));
    }

    /** The groups that contain this one, the next coarser first. */
    public List<Group> coarser() {
        Stream<Group> all = Stream.of(new Group(side, null), new Group(null, sector), PARTICIPANTS);
        return all.distinct().filter(group -> !group.equals(this)).toList();
    }

    /** How many people belong to the group, of counts by {@code (side, sector)}. */
    public int among(Map<Group, Integer> people) {
        return people.entrySet().stream()
                .filter(cell -> contains(cell.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean contains(Group cell) {
        return (side == null || side.equals(cell.side)) && (sector == null || sector.equals(cell.sector));
    }

    private static @Nullable String part(List<String> parts, String prefix) {
        return parts.stream()
                .filter(part -> part.startsWith(prefix))
                .map(part -> part.substring(prefix.length()))
                .findFirst()
                .orElse(null);
    }
}
