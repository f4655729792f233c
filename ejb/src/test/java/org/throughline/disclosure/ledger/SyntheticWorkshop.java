package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.throughline.disclosure.Audience;

/**
 * The voting on one subject, made up: 3 to 60 people of up to three sides and one to four rounds. Some rounds ask the same
 * people, some others, some partly the same; there are twins, ends of chains, several questions a round, shows of hands,
 * leavers, newcomers, absentees, and convenors who choose a mode that cannot do.
 */
final class SyntheticWorkshop {

    private static final List<Double> ATTENDANCES = List.of(1.0, 1.0, .95, .9, .8);

    private final Random random;
    private final double attendance;
    private final int size;
    private final int[] side;
    private final Question question;
    private final List<Held> rounds = new ArrayList<>();
    private final List<char[]> records = new ArrayList<>();
    private final List<int[]> answers = new ArrayList<>();

    SyntheticWorkshop(long seed) {
        random = new Random(seed);
        attendance = any(ATTENDANCES);
        size = random.nextInt(3) == 0 ? 3 + random.nextInt(58) : 8 + random.nextInt(17);
        int sides = 1 + random.nextInt(size < 16 ? 1 : 3);
        side = IntStream.range(0, size).map(person -> person % sides).toArray();
        question = question();
        boolean bySide = random.nextBoolean();
        double steady = any(List.of(1.0, .9, .6));
        for (int round = 1 + random.nextInt(4); round > 0; round--) {
            add(bySide ^ random.nextInt(12) == 0, steady);
        }
    }

    double attendance() {
        return attendance;
    }

    Chain chain() {
        List<Cohort> cohorts = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            int one = person;
            IntStream.range(0, cohorts.size())
                    .filter(place -> cohorts.get(place).side() == side[one]
                            && cohorts.get(place).record().equals(record(one)))
                    .findFirst()
                    .ifPresentOrElse(
                            place -> cohorts.set(place, cohorts.get(place).without(-1)),
                            () -> cohorts.add(new Cohort(side[one], record(one), 1)));
        }
        return new Chain(question, cohorts, rounds);
    }

    /** Everybody, each in their cohort of the chain. */
    List<Insider> people() {
        List<Cohort> cohorts = chain().cohorts();
        return IntStream.range(0, size)
                .mapToObj(person -> new Insider(
                        IntStream.range(0, cohorts.size())
                                .filter(place -> cohorts.get(place).side() == side[person]
                                        && cohorts.get(place).record().equals(record(person)))
                                .findFirst()
                                .orElseThrow(),
                        IntStream.range(0, rounds.size())
                                .map(round -> records.get(round)[person] == 'v' ? answers.get(round)[person] : -1)
                                .toArray()))
                .toList();
    }

    private String record(int person) {
        return records.stream().map(round -> "" + round[person]).reduce("", String::concat);
    }

    private Question question() {
        return switch (random.nextInt(5)) {
            case 0 -> Question.approval(1);
            case 1 -> size > 12 ? Question.choice(4) : Question.scale();
            default -> Question.choice(2 + random.nextInt(3));
        };
    }

    private void add(boolean bySide, double steady) {
        boolean first = rounds.isEmpty();
        boolean together = !first && !rounds.getLast().hands() && random.nextInt(6) == 0;
        boolean hands = !together && random.nextInt(14) == 0;
        boolean asked = random.nextInt(6) > 0;
        Held held = hands ? Held.HANDS : first == asked ? Held.ALWAYS : Held.IF_ALL_VOTE;
        held = bySide && !hands ? held.sides(any(List.of(Audience.values()))) : held;
        held = random.nextInt(4) == 0 ? held.ofTwin() : held;
        held = !first && !together && random.nextInt(20) == 0 ? held.afterTheEnd() : held;
        rounds.add(together ? rounds.getLast().inTheSameRound() : held);
        answers.add(minds(first, steady));
        records.add(together ? records.getLast() : hands ? room() : voters());
    }

    private char[] room() {
        char[] record = new char[size];
        IntStream.range(0, size).forEach(person -> record[person] = random.nextInt(8) == 0 ? '-' : 'v');
        return record;
    }

    private char[] voters() {
        char[] record = new char[size];
        int change = random.nextInt(10);
        int leaver = random.nextInt(12) == 0 ? random.nextInt(size) : -1;
        for (int person = 0; person < size; person++) {
            boolean asked = records.isEmpty()
                    ? change > 2 || person % 2 == 0
                    : change == 0 ? records.getFirst()[person] == '-' : records.getFirst()[person] != '-';
            boolean moves = !records.isEmpty() && change == 1 && random.nextInt(8) == 0;
            record[person] = asked == moves ? '-' : person != leaver && random.nextDouble() < attendance ? 'v' : 'a';
        }
        return record;
    }

    /** Of one mind, all but a few, divided, or spread; later as before, but for some. */
    private int[] minds(boolean first, double steady) {
        double loyal = any(List.of(1.0, .95, .6, .3));
        int main = random.nextInt(question.answers());
        return IntStream.range(0, size)
                .map(person -> first
                        ? random.nextDouble() < loyal ? main : random.nextInt(question.answers())
                        : random.nextDouble() < steady ? answers.getLast()[person] : random.nextInt(question.answers()))
                .toArray();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
