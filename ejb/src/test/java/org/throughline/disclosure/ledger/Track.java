package org.throughline.disclosure.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Partition;

/** One thing asked of each voter, with so many answers: a choice, a scale, or whether one wording of several is approved. */
enum Track {
    CHOICE(4),
    SCALE(5),
    APPROVAL(2);

    private final int answers;

    Track(int answers) {
        this.answers = answers;
    }

    int answers() {
        return answers;
    }

    List<String> options() {
        return IntStream.rangeClosed(1, answers).mapToObj(Integer::toString).toList();
    }

    Partition partition(DisclosureRule rule) {
        return switch (this) {
            case CHOICE -> rule.choice(options());
            case SCALE -> rule.scale();
            case APPROVAL -> rule.approval(List.of("2"));
        };
    }
}
