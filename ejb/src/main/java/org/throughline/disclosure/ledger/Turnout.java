package org.throughline.disclosure.ledger;

/**
 * How many voted, of how many.
 *
 * @param cast ballots that were cast
 * @param electorate people who could cast one, copied when the round opened
 */
public record Turnout(int cast, int electorate) {

    public boolean everybodyVoted() {
        return cast == electorate;
    }
}
