package org.throughline.web.uptake.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.coding.CodingTask;
import org.throughline.uptake.suggestion.ForClause;

/**
 * The queue laid out.
 *
 * @param forClause what is worth comparing with the clause that the address chooses
 */
public record QueuePage(CodingQueue queue, Optional<ForClause> forClause) {

    private static final Set<CodingTask> WAITING = EnumSet.of(CodingTask.BEGIN, CodingTask.SECOND, CodingTask.CONTINUE);

    /**
     * The code of the recommendation after another that waits for the caller; after the last one the first comes again.
     *
     * @param after empty: nobody asked
     */
    static Optional<String> next(CodingQueue queue, String after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        List<CodingQueue.Entry> waiting = queue.entries().stream()
                .filter(entry -> WAITING.contains(entry.task()) || entry.code().equals(after))
                .toList();
        int at = waiting.stream().map(CodingQueue.Entry::code).toList().indexOf(after);
        return IntStream.range(1, waiting.size() + 1)
                .mapToObj(step -> waiting.get((at + step) % waiting.size()).code())
                .filter(code -> !code.equals(after))
                .findFirst();
    }
}
