package org.throughline.ballot.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.ballot.question.Answer;
import org.throughline.ballot.question.Sheet;
import org.throughline.ballot.seal.OpenedBallot;

/**
 * The counting of one box, in memory. It learns first how many were cast, from the marks; the answers are opened only when
 * enough were.
 */
final class Count {

    private final int questions;
    private final Map<String, List<OpenedBallot>> castBySide = new TreeMap<>();

    Count(int questions) {
        this.questions = questions;
    }

    void add(String side, OpenedBallot ballot) {
        List<OpenedBallot> cast = castBySide.computeIfAbsent(side, any -> new ArrayList<>());
        if (ballot.wasCast()) {
            cast.add(ballot);
        }
    }

    int cast() {
        return castBySide.values().stream().mapToInt(Collection::size).sum();
    }

    int castBySmallestSide() {
        return castBySide.values().stream().mapToInt(Collection::size).min().orElse(0);
    }

    /** Opens the answers: for each question in order, by side, the count of every option. */
    List<Map<String, Map<String, Integer>>> tallies() {
        Map<String, List<List<Answer>>> opened = new TreeMap<>();
        castBySide.forEach((side, ballots) -> opened.put(
                side,
                ballots.stream()
                        .map(ballot -> Sheet.answers(ballot.answers(), questions))
                        .toList()));
        return IntStream.range(0, questions)
                .mapToObj(question -> tally(opened, question))
                .toList();
    }

    private static Map<String, Map<String, Integer>> tally(Map<String, List<List<Answer>>> opened, int question) {
        Map<String, Map<String, Integer>> sides = new TreeMap<>();
        opened.forEach(
                (side, ballots) -> sides.put(side, counts(ballots.stream().map(answers -> answers.get(question)))));
        return sides;
    }

    private static Map<String, Integer> counts(Stream<Answer> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Answer.codes().forEach(code -> counts.put(code, 0));
        answers.forEach(answer -> counts.merge(answer.code(), 1, Integer::sum));
        return counts;
    }
}
