package org.throughline.ballot.result;

import java.util.List;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;

/**
 * One figure of what is told of a question.
 *
 * @param group code of the side or sector of which the figure is; empty for the total
 * @param ordinal its place among the figures of that group
 * @param choice whose count or value it is; empty if withheld
 * @param ballots cast, over all choices
 * @param reason why nothing is told; else empty
 */
record TallyLine(
        QuestionId question,
        Measure measure,
        String group,
        int ordinal,
        String form,
        String choice,
        int low,
        int high,
        int ballots,
        String reason) {

    static final String TOTAL = "";

    String line() {
        return String.join(
                "\t",
                question.toString(),
                measure.code(),
                group,
                Integer.toString(ordinal),
                form,
                choice,
                Integer.toString(low),
                Integer.toString(high),
                Integer.toString(ballots),
                reason);
    }

    static TallyLine parse(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new TallyLine(
                QuestionId.fromString(fields.get(0)),
                Measure.of(fields.get(1)),
                fields.get(2),
                Integer.parseInt(fields.get(3)),
                fields.get(4),
                fields.get(5),
                Integer.parseInt(fields.get(6)),
                Integer.parseInt(fields.get(7)),
                Integer.parseInt(fields.get(8)),
                fields.get(9));
    }
}
