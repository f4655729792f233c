package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rule of release as an outsider reads it, written a second time and shared with nothing: what is told, as text, of
 * tallies {@code [group][answer]}. It also knows some rules that leak, to see that the insiders find them out.
 */
enum Rulebook {
    /** The rule of the house. */
    HOUSE,
    /** Nearly all means all but two. */
    MARGIN_OF_TWO,
    /** Unanimity is told as such. */
    EXACT_UNANIMITY,
    /** Nearly all is told with the lowest bound that is true. */
    UNCLAMPED_BAND,
    /** Counts as they are. */
    PLAIN_COUNTS,
    /** Results from five ballots on. */
    FIVE_ARE_ENOUGH,
    /** The total as it is beside the groups. */
    EXACT_TOTAL_BESIDE_GROUPS,
    /** Large groups are told though a small one is not. */
    SOME_GROUPS_ONLY,
    /** Quartiles whatever they are. */
    BARE_QUARTILES,
    /** Approvals as they are. */
    PLAIN_APPROVALS;

    String tells(Track track, int[][] tallies, boolean grouped, boolean publicly) {
        int[] all = sum(tallies);
        int enough = this == FIVE_ARE_ENOUGH ? 5 : 8;
        if (cast(all) < enough) {
            return "nothing";
        }
        if (!grouped) {
            return part(track, all);
        }
        int side = this == FIVE_ARE_ENOUGH ? 5 : publicly ? 10 : 8;
        boolean small = Arrays.stream(tallies).anyMatch(tally -> cast(tally) < side);
        if (small && this != SOME_GROUPS_ONLY) {
            return part(track, all);
        }
        List<String> groups = new ArrayList<>();
        for (int[] tally : tallies) {
            groups.add(cast(tally) < side ? "nothing" : part(track, tally));
        }
        boolean sharp = this == EXACT_TOTAL_BESIDE_GROUPS || this == SOME_GROUPS_ONLY;
        return groups + (sharp ? " of " + Arrays.toString(all) : "");
    }

    private String part(Track track, int[] tally) {
        int cast = cast(tally);
        return switch (track) {
            case CHOICE -> this == PLAIN_COUNTS ? Arrays.toString(tally) : nearlyOr(tally, Arrays.toString(tally));
            case SCALE -> this == BARE_QUARTILES ? quartiles(tally) : nearlyOr(tally, quartiles(tally));
            case APPROVAL -> this == PLAIN_APPROVALS ? tally[1] + " of " + cast : approval(tally[1], cast);
        };
    }

    private String nearlyOr(int[] tally, String otherwise) {
        int cast = cast(tally);
        int margin = this == MARGIN_OF_TWO ? 2 : 3;
        for (int answer = 0; answer < tally.length; answer++) {
            if (this == EXACT_UNANIMITY && tally[answer] == cast) {
                return "all " + answer + " of " + cast;
            }
            if (tally[answer] >= cast - margin) {
                int low = this == UNCLAMPED_BAND ? tally[answer] : cast - margin;
                return low + "-" + cast + " gave " + answer;
            }
        }
        return otherwise;
    }

    private String quartiles(int[] tally) {
        int cast = cast(tally);
        int[] sorted = IntStream.range(0, tally.length)
                .flatMap(value -> IntStream.range(0, tally[value]).map(i -> value + 1))
                .toArray();
        String told = IntStream.of(1, 2, 3)
                .mapToObj(quarter -> "" + sorted[(int) Math.ceil(quarter * cast / 4.0) - 1])
                .collect(Collectors.joining("/"));
        return told + " of " + cast;
    }

    private String approval(int approve, int cast) {
        int margin = this == MARGIN_OF_TWO ? 2 : 3;
        if (approve <= margin) {
            return "0-" + margin + " of " + cast;
        }
        return (approve >= cast - margin ? cast - margin + "-" + cast : "" + approve) + " of " + cast;
    }

    private static int[] sum(int[][] tallies) {
        int[] sum = new int[tallies[0].length];
        for (int[] tally : tallies) {
            for (int answer = 0; answer < sum.length; answer++) {
                sum[answer] += tally[answer];
            }
        }
        return sum;
    }

    private static int cast(int[] tally) {
        return IntStream.of(tally).sum();
    }
}
