package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;

/**
 * The voting of a workshop, made up: 3 to 60 people of 1 to 5 sides, several rounds with all kinds of questions, some with
 * the same people as before, some with partly the same, some with nobody of them.
 */
final class SyntheticWorkshop {

    private static final int NOT_CAST = -1;

    /** Somebody with a side and a sector. */
    record Person(int side, int sector) {

        int group(Cut cut) {
            return switch (cut) {
                case TOTAL -> 0;
                case BY_SIDE -> side;
                case BY_SECTOR -> sector;
            };
        }
    }

    /**
     * A thing asked in a round.
     *
     * @param minds what each person thinks of it, an answer from 0
     * @param given what each person voted; {@value #NOT_CAST} of who did not
     */
    record Asked(UUID subject, Track track, int[] minds, int[] given) {}

    /** A round. Of a show of hands nobody knows from records who was in the room. */
    record Round(UUID id, boolean[] electorate, boolean hands, Cut cut, Audience audience, List<Asked> asked) {}

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final boolean settled;

    SyntheticWorkshop(long seed) {
        random = new Random(seed);
        int sides = 1 + random.nextInt(5);
        int sectors = 1 + random.nextInt(4);
        int size = 3 + random.nextInt(58);
        for (int i = 0; i < size; i++) {
            people.add(new Person(random.nextInt(sides), random.nextInt(sectors)));
        }
        settled = random.nextInt(3) > 0;
        double turnout = List.of(1.0, 1.0, .95, .8, .5).get(random.nextInt(5));
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            rounds.add(round(turnout));
        }
    }

    List<Person> people() {
        return people;
    }

    List<Round> rounds() {
        return rounds;
    }

    /** Whether nobody changes their mind between rounds. */
    boolean settled() {
        return settled;
    }

    private Round round(double turnout) {
        boolean again = !rounds.isEmpty() && random.nextInt(4) > 0;
        Round last = again ? rounds.getLast() : null;
        boolean[] electorate = electorate(last);
        boolean[] cast = new boolean[people.size()];
        for (int i = 0; i < cast.length; i++) {
            cast[i] = electorate[i] && random.nextDouble() < turnout;
        }
        boolean hands = random.nextInt(8) == 0;
        Cut cut = hands ? Cut.TOTAL : last != null && random.nextBoolean() ? last.cut() : any(Cut.values());
        List<Asked> asked = new ArrayList<>();
        if (last != null) {
            last.asked().forEach(before -> asked.add(again(before, cast)));
        } else {
            for (int question = 1 + random.nextInt(3); question > 0; question--) {
                asked.addAll(question(hands, cast));
            }
        }
        return new Round(UUID.randomUUID(), electorate, hands, cut, any(Audience.values()), asked);
    }

    private boolean[] electorate(@Nullable Round last) {
        boolean[] electorate = new boolean[people.size()];
        int change = random.nextInt(4);
        int apart = random.nextInt(3);
        for (int i = 0; i < electorate.length; i++) {
            electorate[i] = last == null || (change == 0 ? !last.electorate()[i] : last.electorate()[i]);
            if (last == null && apart == 0) {
                electorate[i] = i % 2 == 0 || people.size() < 16;
            }
        }
        if (last != null && change == 1) {
            for (int leaving = 1 + random.nextInt(3); leaving > 0; leaving--) {
                electorate[random.nextInt(electorate.length)] ^= true;
            }
        }
        return electorate;
    }

    /** A choice, two scales, or the approval of two to four wordings. */
    private List<Asked> question(boolean hands, boolean[] cast) {
        int kind = hands ? 0 : random.nextInt(3);
        Track track = Track.values()[kind];
        int parts = List.of(1, 2, 2 + random.nextInt(3)).get(kind);
        UUID subject = UUID.randomUUID();
        return IntStream.range(0, parts)
                .mapToObj(part ->
                        asked(kind == 2 ? UUID.randomUUID() : subject, track, minds(track, random.nextInt(5)), cast))
                .toList();
    }

    /** Of one mind, all but a few, divided, spread, or each side of its own. */
    private int[] minds(Track track, int temper) {
        int main = random.nextInt(track.answers());
        double loyal = List.of(1.0, .93, .6, .3, .97).get(temper);
        int[] minds = new int[people.size()];
        for (int i = 0; i < minds.length; i++) {
            int own = temper == 4 ? (main + people.get(i).side()) % track.answers() : main;
            minds[i] = random.nextDouble() < loyal ? own : random.nextInt(track.answers());
        }
        return minds;
    }

    private Asked asked(UUID subject, Track track, int[] minds, boolean[] cast) {
        int[] given = new int[minds.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = cast[i] ? minds[i] : NOT_CAST;
        }
        return new Asked(subject, track, minds, given);
    }

    private Asked again(Asked before, boolean[] cast) {
        int[] minds = before.minds().clone();
        for (int i = 0; i < minds.length && !settled; i++) {
            minds[i] = random.nextInt(6) == 0 ? random.nextInt(before.track().answers()) : minds[i];
        }
        return asked(before.subject(), before.track(), minds, cast);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
