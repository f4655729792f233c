package org.throughline.assembled.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.assembled.attack.Certain.Setting;

/** The program: told the truth of every other round, it guesses that of the rest from all that was found. */
final class Attack {

    private final Known known;
    private final Map<UUID, String> released;
    private final Map<UUID, Integer> sizes = new HashMap<>();
    private final List<Cast> told;
    private final List<Cast> unknown;
    private final Certain certain;
    private final int pinned;
    private final Clues clues;
    private final Guesser guesser;

    /**
     * @param released by round, the answer that most gave as far as the results tell
     * @param voters by round, who cast a ballot
     */
    Attack(
            Known known,
            Map<UUID, Setting> settings,
            List<Cast> casts,
            Map<UUID, String> released,
            Map<UUID, Set<String>> voters,
            List<Trace> found) {
        this.known = known;
        this.released = released;
        voters.forEach((round, all) -> sizes.put(round, all.size()));
        List<UUID> rounds = new ArrayList<>(released.keySet());
        Set<UUID> odd = new HashSet<>();
        for (int i = 0; i < rounds.size(); i += 2) {
            odd.add(rounds.get(i));
        }
        this.told = casts.stream().filter(cast -> odd.contains(cast.round())).toList();
        this.unknown =
                casts.stream().filter(cast -> !odd.contains(cast.round())).toList();
        Evidence ours = Evidence.of(found, known);
        this.clues = Clues.of(ours, known, voters);
        this.guesser = new Guesser(released);
        guesser.learn(clues, told);
        this.certain = Certain.of(ours, settings);
        this.pinned = Pinned.in(ours, sizes);
    }

    /**
     * What came of it on the rounds whose truth the program was not told.
     *
     * @param byRelease share of right guesses from the results alone
     * @param byProgram share of right guesses with everything that was found
     * @param certain how many answers were read
     * @param pinned how many follow from counts
     * @param best the clue that it relied on most
     */
    record Outcome(double byRelease, double byProgram, int certain, int pinned, String best) {

        double advantage() {
            return byProgram - byRelease;
        }

        boolean isFound(double allowed) {
            return advantage() > allowed || certain > 0 || pinned > 0;
        }

        @Override
        public String toString() {
            return "%.3f right, %.3f by the results alone, advantage %.3f; %d read, %d pinned down; %s"
                    .formatted(byProgram, byRelease, advantage(), certain, pinned, best);
        }
    }

    /** On what our box left. */
    Outcome onOurs() {
        return outcome(certain, pinned, List.of(clues), guesser);
    }

    /** On what our box left and what another would have left besides. */
    Outcome on(List<Trace> left) {
        Evidence more = Evidence.of(left, known);
        Clues moreClues = clues.and(more);
        Guesser wiser = guesser.copy();
        wiser.learn(moreClues, told);
        return outcome(certain.and(more), pinned + Pinned.in(more, sizes), List.of(clues, moreClues), wiser);
    }

    private Outcome outcome(Certain claims, int pinnedDown, List<Clues> all, Guesser best) {
        int byRelease = 0;
        int byProgram = 0;
        for (Cast cast : unknown) {
            Place place = new Place(cast.round(), cast.voter());
            String truth = cast.letters().substring(0, 1);
            String read = claims.answer(place);
            byRelease += truth.equals(released.get(cast.round())) ? 1 : 0;
            byProgram += truth.equals(read == null ? best.guess(all, place) : read) ? 1 : 0;
        }
        return new Outcome(
                (double) byRelease / unknown.size(),
                (double) byProgram / unknown.size(),
                claims.size(),
                pinnedDown,
                best.found().stream().findFirst().orElse("no clue"));
    }
}
