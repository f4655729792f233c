package org.throughline.assembled.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/**
 * What was acknowledged is what is counted. Voters cast, change their minds and send again whatever was not acknowledged;
 * in the burst, when everybody is at their last ballot, something fails; and in the end the tally is that of the ballots
 * acknowledged last, no more and no less.
 */
@ExtendWith(Assembled.class)
class LedgerIT {

    private static final int VOTERS = Scale.of(25, 50);
    private static final int AT_ONCE = 8;
    private static final int FAULTS = Scale.of(Fault.values().length, 200);
    private static final int BALLOTS = Scale.of(200, 500);

    /** So many are acknowledged when it fails that everybody is at their last ballot: no later one hides what got lost. */
    private static final int BEFORE = BALLOTS - VOTERS / 2;

    private static final List<String> LETTERS = List.of("a", "d", "s", "n");

    /** After so many faults their rounds are counted, so that a run of hours tells early what it finds. */
    private static final int COUNTED_TOGETHER = 5 * Fault.values().length;

    private final Map<Ballot, Ledger> kept = new LinkedHashMap<>();
    private int counted;

    @Test
    void the_tallies_are_what_was_acknowledged_last_whatever_fails(LocalStack stack) throws Exception {
        Room held = Room.ofTheCrowd(stack, "ledger", VOTERS);
        for (int run = 1; run <= FAULTS; run++) {
            everyBallotIsAcknowledgedInTheEnd(run, Fault.values()[(run - 1) % Fault.values().length], stack, held);
            if (kept.size() == COUNTED_TOGETHER) {
                count(held);
            }
        }
        count(held);
        assertThat(counted).isEqualTo(FAULTS);
    }

    private void everyBallotIsAcknowledgedInTheEnd(int run, Fault fault, LocalStack stack, Room held) throws Exception {
        Ballot ballot = held.open(2);
        try (Wire wire = Wire.to(stack.settings().ports().application());
                Ledger ledger = Ledger.in(
                        stack.settings().home().resolveSibling("ledger").resolve(run + ".txt"))) {
            Burst burst = new Burst(ballot, ledger, new Random(run));
            ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
            try {
                List<Future<Void>> senders = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    List<Voter> own = IntStream.iterate(i, n -> n < VOTERS, n -> n + AT_ONCE)
                            .mapToObj(n -> held.voters().get(n).through(wire.address()))
                            .toList();
                    senders.add(threads.submit(burst.of(own)));
                }
                burst.awaitAcknowledged(BEFORE);
                fault.happen(new Fault.Place(stack, held, ballot, wire));
                burst.over.set(true);
                for (Future<Void> sender : senders) {
                    sender.get(10, TimeUnit.MINUTES);
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(wire.cutsLeft()).isZero();
            assertThat(ledger.size()).isGreaterThanOrEqualTo(BEFORE);
            kept.put(ballot, ledger);
            System.out.printf(
                    "ledger %d: %s, %d ballots acknowledged, %d sent again%n",
                    run, fault, ledger.size(), burst.again.get());
        }
    }

    private void count(Room held) throws Exception {
        held.closeByDeadline(List.copyOf(kept.keySet()));
        for (Map.Entry<Ballot, Ledger> round : kept.entrySet()) {
            Ledger ledger = round.getValue();
            assertThat(held.cast(round.getKey())).isEqualTo(ledger.last().size());
            assertThat(held.tally(round.getKey(), 1)).isEqualTo(ledger.counts(0));
            assertThat(held.tally(round.getKey(), 2)).isEqualTo(ledger.counts(1));
        }
        counted += kept.size();
        kept.clear();
        System.out.println("ledger: " + counted + " rounds, every tally is that of the ballots acknowledged last");
    }

    /** Voters who cast and change their minds, until as many ballots as wanted are acknowledged. */
    private static final class Burst {

        private final Ballot ballot;
        private final Ledger ledger;
        private final Random random;
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicInteger again = new AtomicInteger();
        private final AtomicBoolean over = new AtomicBoolean();

        private Burst(Ballot ballot, Ledger ledger, Random random) {
            this.ballot = ballot;
            this.ledger = ledger;
            this.random = random;
        }

        private Callable<Void> of(List<Voter> voters) {
            return () -> {
                for (int round = 0; round < BALLOTS / VOTERS; round++) {
                    for (Voter voter : voters) {
                        if (!cast(voter)) {
                            return null;
                        }
                    }
                }
                return null;
            };
        }

        /** Sends a ballot until it is acknowledged; whether it was, or the round is over. */
        private boolean cast(Voter voter) throws Exception {
            List<String> letters = List.of(letter(), letter());
            for (int tries = 0; tries < 5000; tries++) {
                boolean settled = over.get();
                switch (voter.vote(ballot, letters)) {
                    case RECORDED -> {
                        ledger.acknowledged(voter.account(), letters);
                        acknowledged.incrementAndGet();
                        return true;
                    }
                    case OTHER_DEVICE, UNKNOWN -> again.incrementAndGet();
                    case REFUSED -> {
                        again.incrementAndGet();
                        if (settled) {
                            return false;
                        }
                    }
                }
                if (tries > 0) {
                    TimeUnit.MILLISECONDS.sleep(Math.min(500, 20L * tries));
                }
            }
            throw new AssertionError("a ballot was never acknowledged");
        }

        private synchronized String letter() {
            return LETTERS.get(random.nextInt(LETTERS.size()));
        }

        private void awaitAcknowledged(int many) throws InterruptedException {
            for (int i = 0; acknowledged.get() < many; i++) {
                assertThat(i).as("waiting for the burst to begin").isLessThan(6000);
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }
}
