package org.throughline.assembled.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Visitor;
import org.throughline.crowd.Voter;
import org.throughline.crowd.Voter.Outcome;
import org.throughline.local.LocalStack;
import org.throughline.local.server.Node;

/** Who races against whom: two devices of one voter, two nodes, a voter and the close. One wins, and both are told. */
@ExtendWith(Assembled.class)
@TestInstance(Lifecycle.PER_CLASS)
class RacesIT {

    private static final int VOTERS = 25;
    private static final int EARLY = 10;
    private static final int RACES = Scale.of(100, 10_000);
    private static final List<String> LETTERS = List.of("a", "d", "s", "n");

    /** Nanoseconds: votes come about as long as a close takes to get through. */
    private static final int MOST_LATE = 60_000_000;

    private final Random random = new Random(4);
    private @Nullable Room room;
    private @Nullable LocalStack used;
    private @Nullable Node second;

    @AfterAll
    void stopTheSecondNode() {
        if (used != null && second != null) {
            used.stopSecond();
        }
    }

    @Test
    void of_two_devices_on_one_form_one_is_recorded_and_the_other_told(LocalStack stack) throws Exception {
        Room held = room(stack);
        race(held, held.voters(), held.voters(), "two devices");
    }

    @Test
    void of_two_devices_on_two_nodes_one_is_recorded_and_the_other_told(LocalStack stack) throws Exception {
        Room held = room(stack);
        race(held, held.voters(), onSecondNode(stack, held), "two devices on two nodes");
    }

    @Test
    void what_is_acknowledged_while_the_round_closes_is_counted_and_nothing_else(LocalStack stack) throws Exception {
        Room held = room(stack);
        List<Voter> other = onSecondNode(stack, held);
        int rounds = Math.ceilDiv(RACES, VOTERS - EARLY);
        int won = 0;
        int lost = 0;
        for (int n = 0; n < rounds; n++) {
            Ballot ballot = held.open(1);
            Map<String, Integer> acknowledged = new TreeMap<>();
            for (int i = 0; i < EARLY; i++) {
                assertThat(held.voters().get(i).vote(ballot, List.of(LETTERS.get(i % 4))))
                        .isEqualTo(Outcome.RECORDED);
                acknowledged.merge(LETTERS.get(i % 4), 1, Integer::sum);
            }
            List<Callable<Outcome>> racers = new ArrayList<>();
            CyclicBarrier start = new CyclicBarrier(VOTERS - EARLY + 1);
            for (int i = EARLY; i < VOTERS; i++) {
                Voter voter = (i % 2 == 0 ? held.voters() : other).get(i);
                String letter = LETTERS.get(i % 4);
                String tag = voter.open(ballot);
                long late = random.nextInt(MOST_LATE);
                racers.add(() -> {
                    start.await();
                    LockSupport.parkNanos(late);
                    return voter.cast(ballot, List.of(letter), tag);
                });
            }
            Convenor.Step closing = held.convenor().closing(ballot);
            racers.add(() -> {
                start.await();
                closing.send();
                return Outcome.RECORDED;
            });
            List<Outcome> outcomes = Crowd.all(racers, racers.size());
            held.convenor().count(ballot);
            held.awaitState(ballot, "closed");
            for (int i = EARLY; i < VOTERS; i++) {
                Outcome outcome = outcomes.get(i - EARLY);
                assertThat(outcome).isIn(Outcome.RECORDED, Outcome.REFUSED);
                if (outcome == Outcome.RECORDED) {
                    acknowledged.merge(LETTERS.get(i % 4), 1, Integer::sum);
                    won++;
                } else {
                    lost++;
                }
            }
            assertThat(held.tally(ballot, 1)).isEqualTo(acknowledged);
        }
        System.out.printf(
                "races against the close: %d, recorded %d, refused %d, on two nodes%n", won + lost, won, lost);
        assertThat(won).as("some were in time, or it was no race").isPositive();
        assertThat(lost).as("some were too late, or it was no race").isPositive();
    }

    /** The same form sent from two places at once, with different answers, over and over. */
    private static void race(Room held, List<Voter> here, List<Voter> there, String what) throws Exception {
        Ballot ballot = held.open(1);
        Map<String, String> last = new HashMap<>();
        int firstWon = 0;
        for (int n = 0; n < Math.max(RACES, 2 * VOTERS); n++) {
            Voter one = here.get(n % VOTERS);
            Voter two = there.get(n % VOTERS);
            String tag = one.open(ballot);
            String first = LETTERS.get(n / 4 % 4);
            String other = LETTERS.get((n / 4 + 1 + n % 3) % 4);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Outcome> outcomes = Crowd.all(
                    List.of(
                            () -> {
                                start.await();
                                return one.cast(ballot, List.of(first), tag);
                            },
                            () -> {
                                start.await();
                                return two.cast(ballot, List.of(other), tag);
                            }),
                    2);
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.RECORDED, Outcome.OTHER_DEVICE);
            boolean won = outcomes.getFirst() == Outcome.RECORDED;
            firstWon += won ? 1 : 0;
            last.put(one.account(), won ? first : other);
        }
        held.closeByDeadline(List.of(ballot));
        Map<String, Integer> expected = new TreeMap<>();
        last.values().forEach(letter -> expected.merge(letter, 1, Integer::sum));
        assertThat(held.tally(ballot, 1)).isEqualTo(expected);
        System.out.printf("races of %s: %d, the first won %d%n", what, Math.max(RACES, 2 * VOTERS), firstWon);
    }

    private Room room(LocalStack stack) {
        if (room == null) {
            room = Room.ofTheCrowd(stack, "races", VOTERS);
            used = stack;
        }
        return room;
    }

    /** The same voters with a second session, on another node. */
    private List<Voter> onSecondNode(LocalStack stack, Room held) {
        if (second == null) {
            second = stack.startSecond();
        }
        Node node = second;
        return Crowd.all(held.voters().stream()
                .map(voter -> (Callable<Voter>) () -> voter.at(new Visitor(Crowd.HTTP, node.baseUrl(), node.baseUrl())))
                .toList());
    }
}
