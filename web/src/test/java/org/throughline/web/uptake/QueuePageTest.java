package org.throughline.web.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.language.Bilingual;
import org.throughline.uptake.coding.Queue;
import org.throughline.uptake.coding.Task;
import org.throughline.uptake.sheet.InstrumentTitle;

class QueuePageTest {

    private static final Bilingual WORDS = new Bilingual("x", "x");

    @Test
    void the_next_recommendation_is_the_one_after_it_that_waits() {
        Queue queue = queue(
                entry("A", Task.BEGIN), entry("B", Task.WAIT), entry("C", Task.PUBLISHED), entry("D", Task.SECOND));
        assertThat(QueuePage.next(queue, "A")).contains("D");
        assertThat(QueuePage.next(queue, "B")).contains("D");
    }

    @Test
    void after_the_last_one_the_first_comes_again() {
        Queue queue = queue(entry("A", Task.BEGIN), entry("B", Task.WAIT), entry("C", Task.CONTINUE));
        assertThat(QueuePage.next(queue, "C")).contains("A");
    }

    @Test
    void where_nothing_else_waits_there_is_no_next() {
        Queue queue = queue(entry("A", Task.CONTINUE), entry("B", Task.WAIT));
        assertThat(QueuePage.next(queue, "A")).isEmpty();
        assertThat(QueuePage.next(queue, "")).isEmpty();
        assertThat(QueuePage.next(queue(), "A")).isEmpty();
    }

    private static Queue queue(Queue.Entry... entries) {
        return new Queue(
                new SeriesDoor(UUID.randomUUID(), "talks", WORDS, WORDS, UUID.randomUUID(), Map.of()),
                new InstrumentTitle(UUID.randomUUID(), "pact", WORDS, LocalDate.EPOCH),
                List.of(entries));
    }

    private static Queue.Entry entry(String code, Task task) {
        return new Queue.Entry(code, WORDS, null, task, false, false, false, 0);
    }
}
