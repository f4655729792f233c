package org.throughline.ballot.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.throughline.ballot.answer.AnswerSheet;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.answer.Reply;
import org.throughline.ballot.answer.Slot;
import org.throughline.ballot.seal.OpenedBallot;
import org.throughline.disclosure.Votes;

/**
 * The counting of one box, in memory. It learns first how many were cast, from the marks; the answers are opened only when
 * enough were.
 */
final class BoxCount {

    private final List<Slot> slots;
    private final Map<String, List<OpenedBallot>> castByGroup = new TreeMap<>();

    BoxCount(List<Slot> slots) {
        this.slots = slots;
    }

    void add(String group, OpenedBallot ballot) {
        List<OpenedBallot> cast = castByGroup.computeIfAbsent(group, any -> new ArrayList<>());
        if (ballot.wasCast()) {
            cast.add(ballot);
        }
    }

    int cast() {
        return castByGroup.values().stream().mapToInt(Collection::size).sum();
    }

    /** How many were cast in each group, in those too in which nobody voted. */
    List<Integer> castByGroup() {
        return castByGroup.values().stream().map(Collection::size).toList();
    }

    /** Opens the answers: for each question in order, by measure and group, how often each option was given. */
    List<Map<Measure, Map<String, Votes>>> tallies() {
        Map<String, List<List<Reply>>> opened = new TreeMap<>();
        castByGroup.forEach((group, ballots) -> opened.put(
                group,
                ballots.stream()
                        .map(ballot -> AnswerSheet.replies(ballot.answers(), slots.size()))
                        .toList()));
        return IntStream.range(0, slots.size())
                .mapToObj(question -> tally(opened, question))
                .toList();
    }

    private Map<Measure, Map<String, Votes>> tally(Map<String, List<List<Reply>>> opened, int question) {
        Map<Measure, Map<String, Votes>> measures = new EnumMap<>(Measure.class);
        for (Measure measure : slots.get(question).kind().measures()) {
            Map<String, Votes> groups = new TreeMap<>();
            opened.forEach((group, ballots) -> groups.put(
                    group,
                    votes(
                            measure,
                            slots.get(question),
                            ballots.stream()
                                    .map(replies -> replies.get(question))
                                    .toList())));
            measures.put(measure, groups);
        }
        return measures;
    }

    private static Votes votes(Measure measure, Slot slot, List<Reply> replies) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        measure.options(slot.wordings()).forEach(option -> counts.put(option, 0));
        replies.forEach(reply ->
                measure.given(reply, slot.wordings()).forEach(option -> counts.merge(option, 1, Integer::sum)));
        return new Votes(replies.size(), counts);
    }
}
