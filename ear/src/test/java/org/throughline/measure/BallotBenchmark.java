package org.throughline.measure;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToDoubleFunction;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/**
 * {@code mvn -Pbench}: durable ballots a second, cast over HTTP by signed-in voters who have the form open, at 1, 8 and 32
 * connections, once nothing gets faster any more. Against a servlet of the same server with a session and the same
 * statements, against these statements over JDBC, and against durable single-row commits, all on the same database; and
 * five hundred voters who all come in ten seconds, open the form and cast, at fixed moments however slow the answers are,
 * against a plain file of the same server asked for at the same moments. Clients and servers share the machine.
 */
public final class BallotBenchmark {

    private static final int VOTERS = 500;
    private static final int ROUNDS = 5;
    private static final int WINDOW = 4;
    private static final int MOST = 32;
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final Duration BURST = Duration.ofSeconds(10);
    private static final int WAITING = 200;
    private static final String FILE = "/static/throughline.css";

    private final LocalStack stack;
    private final List<Voter> voters;
    private final Convenor convenor;
    private int recommendations;

    private BallotBenchmark(LocalStack stack) {
        this.stack = stack;
        this.voters = Crowd.voters(stack, "bench-voter", VOTERS);
        this.convenor = Crowd.convenor(stack, "bench", voters);
    }

    /** @param arguments the root folder of the source tree; none if it is where this is started */
    public static void main(String[] arguments) throws Exception {
        LocalStack stack = MeasuredStack.start(arguments, "bench");
        new BallotBenchmark(stack).run();
        System.exit(0);
    }

    private void run() throws Exception {
        ControlWar.deploy(stack);
        Ballot ballot = open();
        Ballot rubbish = open();
        Casting ours = new ApplicationCasts(voters, ballot);
        try (RawCommits commits = RawCommits.on(stack.database(), MOST);
                BareCasts bare = BareCasts.on(stack.database(), rubbish, MOST)) {
            Casting servlet = new ServletCasts(stack, rubbish, bare.subjects());
            System.out.printf(
                    "%na cast sends %d commands to the database, the servlet's %d, the one over JDBC %d%n",
                    CastsAtWire.of(stack, ours).checked().commands().size(),
                    CastsAtWire.of(stack, servlet).checked().commands().size(),
                    CastsAtWire.of(stack, bare.locked(true))
                            .checked()
                            .commands()
                            .size());
            warm("ballots", ours);
            warm("servlet", servlet);
            warm("bare JDBC", bare.locked(true));
            commits.perSecond(4 * VOTERS, 8);
            print("ballot here", ours.cost(stack, 8));
            print("ballot at the servlet", servlet.cost(stack, 8));
            compare("servlet", servlet::perSecond, "ballots", ours::perSecond);
            compare("bare JDBC", bare.locked(true)::perSecond, "ballots", ours::perSecond);
            compare("commits", at -> commits.perSecond(VOTERS * Math.min(at, 4), at), "ballots", ours::perSecond);
            compare("without lock", bare.locked(false)::perSecond, "bare JDBC", bare.locked(true)::perSecond);
        }
        System.out.printf(
                "%nof that: sealing %.0f µs a ballot; the server hands out %.0f plain files a second at 32 connections%n",
                sealing(), files(32));
        AtomicInteger errors = new AtomicInteger();
        Ratio burst = Ratio.of(ROUNDS, () -> fileBurst(errors), () -> ballotBurst(errors));
        System.out.printf(
                "%nburst of %d voters in %d s: p99 of a file %.1f ms, of a ballot's requests %.1f ms, ratio %.2f, errors %d  %s%n",
                VOTERS, BURST.toSeconds(), burst.control(), burst.ours(), burst.ratio(), errors.get(), burst.doubt());
    }

    private static void warm(String name, Casting casting) {
        System.out.printf(
                "warmed, %s: %s of %d ballots%n",
                name, Warming.of(() -> casting.perSecond(8, WINDOW)), WINDOW * VOTERS);
    }

    private static void print(String name, CpuTime cost) {
        System.out.printf(
                "CPU of a %s over 8 connections: server %.2f ms, database %.2f ms%n",
                name, cost.server(), cost.database());
    }

    private static void compare(String against, IntToDoubleFunction control, String name, IntToDoubleFunction ours) {
        System.out.printf("%n%11s %16s %14s %7s%n", "connections", against + " a s", name + " a s", "ratio");
        for (int at : CONNECTIONS) {
            Ratio ratio = Ratio.of(ROUNDS, () -> control.applyAsDouble(at), () -> ours.applyAsDouble(at));
            System.out.printf(
                    "%11d %16.0f %14.0f %7.2f  %s%n", at, ratio.control(), ratio.ours(), ratio.ratio(), ratio.doubt());
        }
    }

    private Ballot open() throws IOException {
        return convenor.open(
                List.of(convenor.recommend("B-" + ++recommendations)),
                Instant.now().plus(Duration.ofDays(9)));
    }

    /** Plain files a second over so many connections: what HTTP, client and server on one machine, costs by itself. */
    private double files(int at) {
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 8 * VOTERS; i++) {
            Voter voter = voters.get(i % VOTERS);
            requests.add(() -> voter.browser().get(FILE).status());
        }
        Crowd.all(requests.subList(0, VOTERS), at);
        long start = System.nanoTime();
        Crowd.all(requests, at);
        return requests.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** Microseconds that the library takes to seal the two messages of a ballot. */
    private static double sealing() {
        int many = 2000;
        try {
            HPKE suite = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
            AsymmetricCipherKeyPair keys = suite.generatePrivateKey();
            long start = 0;
            for (int i = -many; i < many; i++) {
                start = i == 0 ? System.nanoTime() : start;
                HPKEContextWithEncapsulation context = suite.setupBaseS(keys.getPublic(), new byte[64]);
                context.seal(new byte[16], new byte[1]);
                context.seal(new byte[16], new byte[63]);
            }
            return (System.nanoTime() - start) / 1e3 / many;
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private double ballotBurst(AtomicInteger errors) {
        try {
            Ballot ballot = open();
            return burst(errors, (voter, timer) -> {
                String tag = timer.time(() -> voter.open(ballot));
                return timer.time(() -> voter.cast(ballot, List.of("a"), tag)) == Voter.Outcome.RECORDED;
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double fileBurst(AtomicInteger errors) {
        return burst(errors, (voter, timer) -> {
            int first = timer.time(() -> voter.browser().get(FILE).status());
            int second = timer.time(() -> voter.browser().get(FILE).status());
            return first == 200 && second == 200;
        });
    }

    /** What a voter does when it is their turn, and whether it went well. */
    private interface Visit {
        boolean by(Voter voter, Timer timer) throws Exception;
    }

    /** Every voter comes at a moment that is fixed beforehand. The 99th percentile of all requests, in milliseconds. */
    private double burst(AtomicInteger errors, Visit visit) {
        Timer timer = new Timer();
        ExecutorService threads = Executors.newFixedThreadPool(WAITING);
        try {
            List<Future<Boolean>> visits = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < VOTERS; i++) {
                Voter voter = voters.get(i);
                long due = start + BURST.toNanos() * i / VOTERS;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                visits.add(threads.submit(() -> visit.by(voter, timer.since(due))));
            }
            for (Future<Boolean> done : visits) {
                if (!done.get()) {
                    errors.incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            errors.incrementAndGet();
        } finally {
            threads.shutdownNow();
        }
        return timer.percentile(99);
    }

    /** Keeps how long requests took; the first of a visit is measured from the moment it was due. */
    private static final class Timer {

        private final List<Long> nanos;
        private long from;

        private Timer() {
            this(new ArrayList<>(), 0);
        }

        private Timer(List<Long> nanos, long from) {
            this.nanos = nanos;
            this.from = from;
        }

        private Timer since(long due) {
            return new Timer(nanos, due);
        }

        private <T> T time(Callable<T> request) throws Exception {
            T answer = request.call();
            long now = System.nanoTime();
            synchronized (nanos) {
                nanos.add(now - from);
            }
            from = now;
            return answer;
        }

        private double percentile(int percent) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }
}
