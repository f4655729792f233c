package org.throughline.ballot.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.Ballots;
import org.throughline.ballot.chain.Chain;
import org.throughline.ballot.chain.Neighbour;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.ledger.Ledgers;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.subject.Matter;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.Subjects;
import org.throughline.disclosure.subject.TextProfile;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** What a draft comes to beside the rounds on the same subject that were told or are under way. Twenty may vote. */
class ProspectTest {

    private static final String PORTS =
            "Inspect the cranes of all container ports twice a year and share what is found.";
    private static final String SEEDS = "Keep a common store of drought-resistant seed in both hemispheres.";

    private final List<Voter> voters = IntStream.range(0, 20)
            .mapToObj(i -> new Voter(UUID.randomUUID(), i < 10 ? "AU" : "JP", "academic"))
            .toList();
    private final NewQuestion ports = Ballots.question(UUID.randomUUID(), PORTS);

    @Test
    void a_first_round_may_show_in_either_mode() {
        Prospect first = prospect(ports);
        assertThat(first.promises(announced(ReleaseMode.ALWAYS))).hasSize(2);
        assertThatNoException().isThrownBy(() -> first.refuseUnlessItMayOpen(announced(ReleaseMode.ALWAYS)));
    }

    @Test
    void a_second_one_of_all_the_same_people_shows_only_if_all_vote_and_opens_in_no_other_mode() {
        Prospect second = prospect(ports, told(ports, 20, 20, Cut.BY_SIDE, true));
        assertThat(second.promises(announced(ReleaseMode.ALWAYS))).containsExactly(ReleaseMode.ONLY_IF_ALL_VOTE);
        refuses("round.onlyIfAllVote", second, announced(ReleaseMode.ALWAYS));
        assertThatNoException().isThrownBy(() -> second.refuseUnlessItMayOpen(announced(ReleaseMode.ONLY_IF_ALL_VOTE)));
    }

    @Test
    void after_a_round_in_which_one_did_not_vote_nothing_can_be_shown_and_it_says_so() {
        Prospect second = prospect(ports, told(ports, 20, 20, Cut.BY_SIDE, false));
        assertThat(second.outlook(announced(ReleaseMode.ONLY_IF_ALL_VOTE)).promises())
                .isEmpty();
        assertThatNoException().isThrownBy(() -> second.refuseUnlessItMayOpen(announced(ReleaseMode.ONLY_IF_ALL_VOTE)));
    }

    @Test
    void it_does_not_open_for_some_of_the_same_people() {
        refuses(
                "round.partlySamePeople",
                prospect(ports, told(ports, 20, 19, Cut.BY_SIDE, true)),
                announced(ReleaseMode.ONLY_IF_ALL_VOTE));
        refuses(
                "round.partlySamePeople",
                prospect(ports, told(ports, 21, 20, Cut.BY_SIDE, true)),
                announced(ReleaseMode.ONLY_IF_ALL_VOTE));
    }

    @Test
    void nor_in_another_cut() {
        refuses(
                "round.otherCut",
                prospect(ports, told(ports, 20, 20, Cut.TOTAL, true)),
                announced(ReleaseMode.ONLY_IF_ALL_VOTE));
    }

    @Test
    void nor_where_one_of_them_is_counted_with_another_side_than_before() {
        List<Voter> moved = Stream.concat(
                        Stream.of(new Voter(voters.getFirst().id(), "JP", "academic")),
                        voters.stream().skip(1))
                .toList();
        refuses(
                "round.otherCut",
                prospect(ports, neighbour(ports, moved, release(Cut.BY_SIDE, false, true))),
                announced(ReleaseMode.ONLY_IF_ALL_VOTE));
    }

    @Test
    void nor_while_the_same_is_at_vote_elsewhere() {
        refuses(
                "round.alreadyAtVote",
                prospect(ports, neighbour(ports, electorate(20, 9), null)),
                announced(ReleaseMode.ONLY_IF_ALL_VOTE));
    }

    @Test
    void another_question_to_the_same_people_plays_no_part() {
        NewQuestion seeds = Ballots.question(UUID.randomUUID(), SEEDS);
        Prospect other = prospect(ports, told(seeds, 20, 19, Cut.TOTAL, false));
        assertThatNoException().isThrownBy(() -> other.refuseUnlessItMayOpen(announced(ReleaseMode.ALWAYS)));
    }

    @Test
    void a_twin_has_to_be_answered_first_and_is_the_same_until_then() {
        NewQuestion twin = Ballots.question(UUID.randomUUID(), PORTS.replace("twice", "three times"));
        Prospect beside = prospect(ports, told(twin, 20, 19, Cut.BY_SIDE, true));
        assertThat(beside.outlook(announced(ReleaseMode.ALWAYS)).unanswered()).isEqualTo(1);
        assertThat(beside.promises(announced(ReleaseMode.ALWAYS))).isEmpty();
        refuses("round.unanswered", beside, announced(ReleaseMode.ALWAYS));
    }

    @Test
    void hands_that_were_told_end_all_figures() {
        Prospect after = prospect(ports, neighbour(ports, List.of(), release(Cut.TOTAL, true, false)));
        assertThat(after.promises(announced(ReleaseMode.ONLY_IF_ALL_VOTE))).isEmpty();
    }

    @Test
    void so_few_that_nothing_could_be_told_may_vote_all_the_same() {
        Prospect few = new Prospect(voters.subList(0, 7), chain(voters.subList(0, 7), ports, List.of()));
        assertThat(few.promises(announced(ReleaseMode.ALWAYS))).isEmpty();
        assertThatNoException().isThrownBy(() -> few.refuseUnlessItMayOpen(announced(ReleaseMode.ALWAYS)));
    }

    @Test
    void whoever_has_two_places_that_differ_is_settled_first() {
        List<Voter> twice =
                List.of(voters.getFirst(), new Voter(voters.getFirst().id(), "JP", "academic"));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new Prospect(twice, chain(twice, ports, List.of()))
                        .refuseUnlessItMayOpen(announced(ReleaseMode.ALWAYS)))
                .withMessage("round.placesDiffer");
    }

    private Prospect prospect(NewQuestion asked, Neighbour... neighbours) {
        return new Prospect(voters, chain(voters, asked, List.of(neighbours)));
    }

    private static Chain chain(List<Voter> people, NewQuestion asked, List<Neighbour> neighbours) {
        List<BallotQuestion> ours = Ballots.onBallot(UUID.randomUUID(), asked);
        List<Matter> matters = Stream.concat(
                        ours.stream(), neighbours.stream().flatMap(neighbour -> neighbour.questions().stream()))
                .map(question -> new Matter(
                        new MatterId(question.subject().value()),
                        Set.of(question.subject()),
                        Set.of(),
                        List.of(TextProfile.of(Map.of(
                                Language.EN,
                                question.prompts().stream()
                                        .filter(prompt -> prompt.language() == Language.EN)
                                        .findFirst()
                                        .orElseThrow()
                                        .text()))),
                        false))
                .toList();
        return new Chain(
                ours,
                people,
                neighbours,
                new Subjects(matters, ours.stream().map(BallotQuestion::subject).toList(), List.of()));
    }

    private Neighbour told(NewQuestion asked, int held, int common, Cut cut, boolean everybody) {
        return neighbour(asked, electorate(held, common), release(cut, false, everybody));
    }

    private List<Voter> electorate(int held, int common) {
        return Stream.concat(
                        voters.subList(0, common).stream(),
                        Stream.generate(() -> new Voter(UUID.randomUUID(), "AU", "academic"))
                                .limit(held - common))
                .toList();
    }

    private static Release release(Cut cut, boolean hands, boolean everybody) {
        return new Release(UUID.randomUUID(), UUID.randomUUID(), cut, Audience.PARTICIPANTS, hands, everybody);
    }

    private static Neighbour neighbour(NewQuestion asked, List<Voter> electorate, @Nullable Release told) {
        Round round = Ballots.opened(Ballots.onBallot(UUID.randomUUID(), asked));
        return new Neighbour(
                round,
                told == null ? null : Ledgers.entry(told),
                electorate,
                Ballots.onBallot(round.id().value(), asked));
    }

    private static Announcement announced(ReleaseMode mode) {
        return new Announcement(Cut.BY_SIDE, Audience.PARTICIPANTS, mode, 0, DisclosureRule.FLOOR, 0, true);
    }

    private static void refuses(String code, Prospect prospect, Announcement announced) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> prospect.refuseUnlessItMayOpen(announced))
                .withMessage(code);
    }
}
