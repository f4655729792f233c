package org.throughline.ballot.answer;

/**
 * The answer to one question in the two bytes that it has on a sheet. Of a choice the first is the answer from 1; of
 * scales they are importance and feasibility; of an approval the first has a bit for each wording, and the second is 1.
 * Prints nothing of itself.
 */
public record Reply(int first, int second) {

    @Override
    public String toString() {
        return "reply";
    }
}
