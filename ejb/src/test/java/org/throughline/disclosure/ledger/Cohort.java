package org.throughline.disclosure.ledger;

/**
 * People of one side of whom everybody knows the same: in which rounds they could vote and did.
 *
 * @param record a letter for each round: {@code v} voted (or raised a hand), {@code V} voted and was counted to the other of
 *     two sides, {@code a} could have voted and was absent, {@code -} was not asked
 */
record Cohort(int side, String record, int size) {

    boolean votes(int round) {
        return Character.toLowerCase(record.charAt(round)) == 'v';
    }

    boolean mayVote(int round) {
        return record.charAt(round) != '-';
    }

    int side(int round) {
        return record.charAt(round) == 'V' ? 1 - side : side;
    }

    Cohort without(int insiders) {
        return new Cohort(side, record, size - insiders);
    }

    @Override
    public String toString() {
        return "%d %s".formatted(size, record) + (side > 0 ? " of side " + side : "");
    }
}
