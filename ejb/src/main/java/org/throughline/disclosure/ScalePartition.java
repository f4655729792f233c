package org.throughline.disclosure;

import java.util.Collection;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Quartiles;

/**
 * One value from 1 to {@value #TOP}, each ballot: "nearly all" if a value has all but {@code margin} of the {@code n} cast
 * or more, otherwise median and quartiles, as nearest ranks: the values at places ⌈n/4⌉, ⌈n/2⌉ and ⌈3n/4⌉ from below.
 *
 * <p>Quartiles by themselves would not do: with 8 cast and a lower quartile of 5, one value at most lies below it, and who
 * gave that one knows all the others. Having taken the tallies in which a value has {@code n − margin} or more out into
 * parts of their own, no part of the others holds a tally that could pin anybody down (see {@link Partition}), so anything
 * that is computed from them is safe, and quartiles are.
 *
 * <p>Two scales of one question go through this one by one, and the pairs are never told: nothing ties what one person
 * gave on one of them to the other, so whatever pair of possible values is possible.
 */
record ScalePartition(int margin) implements Partition {

    static final int TOP = 5;

    @Override
    public Released part(Votes votes) {
        return ChoicePartition.nearlyAll(votes, margin).orElseGet(() -> quartiles(votes));
    }

    @Override
    public Released whole(Collection<Released> groups) {
        return ChoicePartition.allNearly(groups).orElseGet(() -> bounds(groups));
    }

    private static Released quartiles(Votes votes) {
        return new Quartiles(at(votes, 1), at(votes, 2), at(votes, 3), votes.cast());
    }

    private static Range at(Votes votes, int quarter) {
        return Range.exactly(first(quarter, votes.cast(), value -> IntStream.rangeClosed(1, value)
                .map(v -> votes.of("" + v))
                .sum()));
    }

    private static Released bounds(Collection<Released> groups) {
        int cast = groups.stream().mapToInt(Released::of).sum();
        return new Quartiles(bounds(groups, 1, cast), bounds(groups, 2, cast), bounds(groups, 3, cast), cast);
    }

    /** The lowest value is reached with as many ballots at or below each value as the groups allow, the highest with as few. */
    private static Range bounds(Collection<Released> groups, int quarter, int cast) {
        return new Range(
                first(quarter, cast, value -> sum(groups, value, ScalePartition::mostUpTo)),
                first(quarter, cast, value -> sum(groups, value, ScalePartition::fewestUpTo)));
    }

    /** The first value up to which there are ballots enough for the quarter. */
    private static int first(int quarter, int cast, java.util.function.IntUnaryOperator upTo) {
        return IntStream.range(1, TOP)
                .filter(value -> upTo.applyAsInt(value) >= place(quarter, cast))
                .findFirst()
                .orElse(TOP);
    }

    private static int sum(Collection<Released> groups, int value, ToIntBiFunction<Released, Integer> bound) {
        return groups.stream().mapToInt(group -> bound.applyAsInt(group, value)).sum();
    }

    /** With a quartile above the value, fewer ballots than its place are at or below the value. */
    private static int mostUpTo(Released group, int value) {
        return switch (group) {
            case NearlyAll nearly -> value >= Integer.parseInt(nearly.option())
                    ? nearly.of()
                    : nearly.of() - nearly.low();
            case Quartiles told -> IntStream.rangeClosed(1, 3)
                    .filter(quarter -> told.at(quarter).low() > value)
                    .map(quarter -> place(quarter, told.of()) - 1)
                    .findFirst()
                    .orElse(told.of());
            default -> throw Partition.foreign(group);
        };
    }

    private static int fewestUpTo(Released group, int value) {
        return switch (group) {
            case NearlyAll nearly -> value >= Integer.parseInt(nearly.option()) ? nearly.low() : 0;
            case Quartiles told -> IntStream.rangeClosed(1, 3)
                    .filter(quarter -> told.at(quarter).high() <= value)
                    .map(quarter -> place(quarter, told.of()))
                    .reduce(0, Math::max);
            default -> throw Partition.foreign(group);
        };
    }

    private static int place(int quarter, int cast) {
        return (quarter * cast + 3) / 4;
    }
}
