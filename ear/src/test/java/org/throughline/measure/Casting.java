package org.throughline.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.throughline.crowd.Crowd;
import org.throughline.local.LocalStack;

/** Everybody casts once: in the application, at a servlet, or straight into the database. */
interface Casting {

    /** How many they are. */
    int voters();

    /** Opens the form of one of them, by number, and gives back its tag. */
    String open(int voter) throws Exception;

    /** Casts on that form over a connection, by number. Whether it was recorded. */
    boolean cast(int connection, int voter, String tag) throws Exception;

    /** All open the form, untimed; then they cast over so many connections. Ballots a second. */
    default double perSecond(int connections) {
        List<String> tags = open();
        long start = System.nanoTime();
        cast(tags, connections);
        return voters() / ((System.nanoTime() - start) / 1e9);
    }

    /** The same several times over. Ballots a second while they cast. */
    default double perSecond(int connections, int times) {
        return times
                / IntStream.range(0, times)
                        .mapToDouble(time -> 1 / perSecond(connections))
                        .sum();
    }

    /** What a ballot costs while they cast over so many connections. */
    default CpuTime cost(LocalStack stack, int connections) {
        List<String> tags = open();
        CpuTime before = CpuTime.of(stack);
        cast(tags, connections);
        return CpuTime.of(stack).each(before, voters());
    }

    private List<String> open() {
        return Crowd.all(IntStream.range(0, voters())
                .mapToObj(voter -> (Callable<String>) () -> open(voter))
                .toList());
    }

    private void cast(List<String> tags, int connections) {
        List<Callable<Void>> senders = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int connection = i;
            senders.add(() -> {
                for (int voter = connection; voter < voters(); voter += connections) {
                    if (!cast(connection, voter, tags.get(voter))) {
                        throw new IllegalStateException("a ballot was not recorded");
                    }
                }
                return null;
            });
        }
        Crowd.all(senders, connections);
    }
}
