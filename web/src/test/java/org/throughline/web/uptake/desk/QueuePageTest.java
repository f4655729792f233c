package org.throughline.web.uptake.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.identity.PersonId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.coding.CodingTask;
import org.throughline.uptake.sheet.InstrumentTitle;

class QueuePageTest {

    private static final Bilingual WORDS = new Bilingual("x", "x");

    @Test
    void the_next_recommendation_is_the_one_after_it_that_waits() {
        CodingQueue queue = queue(
                entry("A", CodingTask.BEGIN),
                entry("B", CodingTask.WAIT),
                entry("C", CodingTask.PUBLISHED),
                entry("D", CodingTask.SECOND));
        assertThat(QueuePage.next(queue, "A")).contains("D");
        assertThat(QueuePage.next(queue, "B")).contains("D");
    }

    @Test
    void after_the_last_one_the_first_comes_again() {
        CodingQueue queue =
                queue(entry("A", CodingTask.BEGIN), entry("B", CodingTask.WAIT), entry("C", CodingTask.CONTINUE));
        assertThat(QueuePage.next(queue, "C")).contains("A");
    }

    @Test
    void where_nothing_else_waits_there_is_no_next() {
        CodingQueue queue = queue(entry("A", CodingTask.CONTINUE), entry("B", CodingTask.WAIT));
        assertThat(QueuePage.next(queue, "A")).isEmpty();
        assertThat(QueuePage.next(queue, "")).isEmpty();
        assertThat(QueuePage.next(queue(), "A")).isEmpty();
    }

    private static CodingQueue queue(CodingQueue.Entry... entries) {
        return new CodingQueue(
                new SeriesAccess(
                        new SeriesId(UUID.randomUUID()),
                        "talks",
                        WORDS,
                        WORDS,
                        new PersonId(UUID.randomUUID()),
                        Map.of()),
                new InstrumentTitle(new InstrumentId(UUID.randomUUID()), "pact", WORDS, LocalDate.EPOCH),
                List.of(entries));
    }

    private static CodingQueue.Entry entry(String code, CodingTask task) {
        return new CodingQueue.Entry(code, WORDS, null, task, false, false, false, 0);
    }
}
