package org.throughline.web.uptake.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.coding.CodingTask;
import org.throughline.uptake.suggestion.ForClause;
import org.throughline.web.part.ListPart;

/**
 * The queue laid out, a part at a time.
 *
 * @param part the entries that are shown, in the order of what there is to do
 * @param forClause what is worth comparing with the clause that the address chooses
 */
public record QueuePage(CodingQueue queue, ListPart<CodingQueue.Entry> part, Optional<ForClause> forClause) {

    /** @param from where the part begins, as the address says it */
    static QueuePage of(CodingQueue queue, Optional<ForClause> forClause, String from) {
        List<CodingQueue.Entry> ordered = queue.entries().stream()
                .sorted(Comparator.comparing(CodingQueue.Entry::task))
                .toList();
        return new QueuePage(queue, ListPart.of(ordered, "from", from), forClause);
    }

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
