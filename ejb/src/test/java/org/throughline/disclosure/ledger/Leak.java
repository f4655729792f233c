package org.throughline.disclosure.ledger;

import java.util.List;

/**
 * A rule that looks as if it would do, and a chain of rounds in which it gives somebody away.
 *
 * @param says what it tells
 */
record Leak(String says, Rule rule, Chain chain) {

    /** Of questions with two answers. */
    static Leak of(String says, Rule rule, List<Held> rounds, Cohort... cohorts) {
        return new Leak(says, rule, Chain.of(Question.choice(2), rounds, cohorts));
    }

    @Override
    public String toString() {
        return says;
    }
}
