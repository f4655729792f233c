package org.throughline.assembled.box;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.assembled.People;
import org.throughline.crowd.Answer;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/**
 * Nothing is judged by itself: two curious members of a room try what normal pages let them try, and learn nothing of the
 * one who was in one tally and not in the other. Nine people; eight of them have a place in a second workshop.
 */
@ExtendWith(Assembled.class)
class ChainIT {

    private static final String WORDS =
            "Inspect the cranes of all container ports twice a year and share what is found with both coast guards.";
    private static final String JAPANESE = "すべてのコンテナ港のクレーンを年に二回点検し、結果を両国の沿岸警備当局と共有する。";
    private static final Pattern FIELD = Pattern.compile("name=\"(said-[0-9a-f-]{73})\" value=\"another\"");
    private static final Pattern CONSTANT = Pattern.compile("Nothing is shown of this round");

    private final Room room;
    private final UUID wording;
    private @Nullable Ballot withheld;

    ChainIT(LocalStack stack) throws IOException {
        room = Room.of(stack, "chain", 9);
        room.convenor().gather("second");
        for (int i = 0; i < 8; i++) {
            room.convenor().seat("second", room.voters().get(i).account(), i);
        }
        wording = room.convenor().recommend("P-1", WORDS, JAPANESE);
    }

    @Test
    void two_who_are_curious_learn_nothing_of_the_one_who_was_in_one_tally_alone(LocalStack stack, People people)
            throws Exception {
        aFirstRoundShowsAlthoughOneDidNotVote();
        aTwinToEightOfTheNineIsRefusedUntilTwoPeopleSayThatItIsAnotherQuestion();
        afterARoundThatSomebodyMissedAFurtherOneSaysThatNothingCanBeShown();
        whereEverybodyVotesEachTimeADelphiShowsEveryRoundAndOneHoldoutWithholdsOne();
        whoeverLeavesStillVotesInAFurtherRoundAndWhoeverComesDoesNot(stack);
        handsAreNoMoreThanPeopleAndAreNotShownAfterFigures();
        whatTheConvenorMayNotSeeChangesNothingAtTheOpeningAndIsJudgedAtTheClose(stack);
        everybodyOfTheSeriesIsAskedOnceAndAWorkshopOfSomeOfThemRulesItOut();
        whoeverRegroupsVotersInTheDatabaseIsFoundAtTheClose();
        itsPagesAreFitToBeLookedAt(people);
    }

    private void aFirstRoundShowsAlthoughOneDidNotVote() throws Exception {
        Ballot first = room.convenor().open(List.of(wording), inADay());
        vote(first, 8);
        room.close(first);
        assertThat(room.cast(first)).isEqualTo(8);
    }

    private void aTwinToEightOfTheNineIsRefusedUntilTwoPeopleSayThatItIsAnotherQuestion() throws Exception {
        UUID twin = room.convenor().recommend("P-2", WORDS.replace("twice", "two times"), JAPANESE.replace("二", "2"));
        Ballot draft = room.convenor().draft("second", "always", List.of(twin), inADay());
        assertThat(refusal(draft)).contains("wait for your answer");
        String questions = "/ballots/" + draft.round() + "/manage/questions";
        Matcher near = FIELD.matcher(room.convenor().page(questions).body());
        assertThat(near.find()).isTrue();
        room.convenor().post(questions, Map.of(near.group(1), "another")).taken();
        assertThat(refusal(draft)).as("one person's word").contains("asked of some of these people");
        String pair = near.group(1).substring("said-".length());
        assertThat(room.convenor()
                        .post(
                                questions + "/confirm",
                                Map.of("theirs", pair.substring(0, 36), "ours", pair.substring(37)))
                        .status())
                .as("nobody confirms what they said themselves")
                .isEqualTo(409);
        room.convenor().post(questions, Map.of(near.group(1), "same")).taken();
        assertThat(refusal(draft)).contains("asked of some of these people");
    }

    private void afterARoundThatSomebodyMissedAFurtherOneSaysThatNothingCanBeShown() throws Exception {
        Ballot second = room.convenor().draft("room", "only_if_all_vote", List.of(wording), inADay());
        assertThat(room.convenor()
                        .page("/ballots/" + second.round() + "/manage/open")
                        .body())
                .contains("Nothing of this round can be shown");
        assertThat(room.convenor().opened(second).status()).isEqualTo(303);
        assertThat(room.voters().getFirst().browser().get(second.path()).body())
                .contains("Nothing can be shown of this round");
        vote(second, 9);
        room.close(second);
        withheld = second;
        assertThat(room.released(second, 1)).isEmpty();
        assertThat(room.voters().getFirst().browser().get(second.page()).body()).containsPattern(CONSTANT);
    }

    private void whereEverybodyVotesEachTimeADelphiShowsEveryRoundAndOneHoldoutWithholdsOne() throws Exception {
        UUID asked = room.convenor().recommend("P-3");
        for (int voting : List.of(9, 8, 9)) {
            Ballot round = room.convenor().draft("room", "only_if_all_vote", List.of(asked), inADay());
            assertThat(room.convenor().opened(round).status()).isEqualTo(303);
            vote(round, voting);
            room.close(round);
            assertThat(room.released(round, 1).isEmpty()).isEqualTo(voting < 9);
        }
        Ballot always = room.convenor().draft("room", "always", List.of(asked), inADay());
        assertThat(refusal(always)).contains("shown only if everybody votes");
    }

    private void whoeverLeavesStillVotesInAFurtherRoundAndWhoeverComesDoesNot(LocalStack stack) throws Exception {
        UUID asked = room.convenor().recommend("P-4");
        Ballot first = room.convenor().draft("room", "only_if_all_vote", List.of(asked), inADay());
        room.convenor().opened(first).taken();
        vote(first, 9);
        room.close(first);
        Voter leaver = room.voters().getLast();
        room.leave(leaver.account());
        Ballot second = room.convenor().draft("room", "only_if_all_vote", List.of(asked), inADay());
        room.convenor().opened(second).taken();
        vote(second, 9);
        room.close(second);
        assertThat(room.cast(second)).isEqualTo(9);
        room.convenor().seat(leaver.account(), 8);
    }

    private void handsAreNoMoreThanPeopleAndAreNotShownAfterFigures() throws Exception {
        assertThat(hands("P-3", 508).status()).isEqualTo(422);
        assertThat(room.convenor()
                        .page(hands("P-3", 4).taken().location().replaceFirst("^/en/s/chain", ""))
                        .body())
                .contains("Nothing is shown of this show of hands");
        UUID asked = room.convenor().recommend("P-5");
        assertThat(room.convenor()
                        .page(hands("P-5", 4).taken().location().replaceFirst("^/en/s/chain", ""))
                        .body())
                .doesNotContain("Nothing is shown of this show of hands");
        Ballot after = room.convenor().draft("room", "only_if_all_vote", List.of(asked), inADay());
        assertThat(refusal(after)).contains("asked of some of these people");
    }

    private void whatTheConvenorMayNotSeeChangesNothingAtTheOpeningAndIsJudgedAtTheClose(LocalStack stack)
            throws Exception {
        Convenor elsewhere = room.convenor().elsewhere("chain-elsewhere");
        for (int i = 0; i < 9; i++) {
            elsewhere.seat(room.voters().get(i).account(), i);
        }
        String words =
                "Send divers to look at moorings off both coasts before the storms begin and publish the charts.";
        Ballot hidden = elsewhere.open(
                List.of(elsewhere.recommend("H-1", words, "両国の沖合の係留設備を嵐の季節の前に潜水調査し、海図を公表する。")), inADay());
        vote(hidden, 8);
        room.passDeadline(hidden);
        elsewhere.count(hidden);
        room.awaitState(hidden, "closed");
        assertThat(room.cast(hidden)).isEqualTo(8);
        room.dismissConvenor("chain-elsewhere");
        UUID twin = room.convenor().recommend("P-6", words.replace("before", "ahead of"), "嵐の前に係留設備を潜水調査し、海図を公表する。");
        Ballot ours = room.convenor().open(List.of(twin), inADay());
        vote(ours, 9);
        room.close(ours);
        assertThat(room.released(ours, 1)).isEmpty();
        assertThat(room.voters().getFirst().browser().get(ours.page()).body()).containsPattern(CONSTANT);
    }

    private void everybodyOfTheSeriesIsAskedOnceAndAWorkshopOfSomeOfThemRulesItOut() throws Exception {
        UUID asked = room.convenor().recommend("P-7");
        Ballot all = room.convenor().draft("*", "always", List.of(asked), inADay());
        assertThat(room.convenor().opened(all).status()).isEqualTo(303);
        vote(all, 9);
        room.close(all);
        assertThat(room.cast(all)).isEqualTo(9);
        Ballot some = room.convenor().draft("second", "always", List.of(asked), inADay());
        assertThat(refusal(some)).contains("asked of some of these people");
    }

    private void whoeverRegroupsVotersInTheDatabaseIsFoundAtTheClose() throws Exception {
        Ballot ballot = room.convenor().open(List.of(room.convenor().recommend("P-8")), inADay());
        vote(ballot, 9);
        room.regroup(ballot, "JP");
        room.passDeadline(ballot);
        room.convenor().count(ballot);
        room.awaitState(ballot, "suspended");
    }

    private void itsPagesAreFitToBeLookedAt(People people) throws Exception {
        UUID asked = room.convenor().recommend("P-9", WORDS + " Add the tugs.", JAPANESE + "曳船も加える。");
        Ballot draft = room.convenor().draft("room", "only_if_all_vote", List.of(asked), inADay());
        String manage = draft.page() + "/manage";
        Matcher near = FIELD.matcher(room.convenor()
                .page("/ballots/" + draft.round() + "/manage/questions")
                .body());
        assertThat(near.find()).isTrue();
        try (Page convenor = people.signedIn("convenor");
                Page admin = people.signedIn("admin");
                Page voter = people.guest(People.Screen.PHONE, "ja")) {
            look(people, convenor, manage + "/questions", "earlier-questions");
            look(people, convenor, manage + "/edit", "round-with-mode");
            look(people, convenor, manage + "/open", "opening-unanswered");
            room.convenor()
                    .post("/ballots/" + draft.round() + "/manage/questions", Map.of(near.group(1), "another"))
                    .taken();
            look(people, convenor, manage + "/questions", "earlier-questions-said");
            look(people, admin, "/en/questions", "pairs-to-confirm");
            room.convenor()
                    .post("/ballots/" + draft.round() + "/manage/questions", Map.of(near.group(1), "same"))
                    .taken();
            look(people, convenor, manage + "/open", "opening-of-a-chain");
            voter.navigate("/login?to=/ja");
            people.signIn(voter, room.voters().getFirst().account(), "chain-voter-password-of-a-crowd");
            look(people, voter, requireNonNull(withheld).page(), "round-withheld-in-a-chain");
        }
    }

    private static void look(People people, Page page, String address, String name) {
        page.navigate(address);
        people.lookEveryWay(page, name);
    }

    private Answer hands(String code, int agree) throws IOException {
        String page = room.convenor().page("/ballots/hands").body();
        Matcher wordings = Pattern.compile("name=\"wording\" value=\"([^\"]+)\"[^>]*> <span><strong>" + code + "<")
                .matcher(page);
        assertThat(wordings.find()).isTrue();
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "titleEn", "Hands",
                "titleJa", "挙手",
                "workshop", "room",
                "wording", wordings.group(1)));
        form.putAll(Map.of(
                "count-agree", "" + agree, "count-disagree", "4", "count-abstain", "1", "count-no-position", "0"));
        return room.convenor().post("/ballots/hands", form);
    }

    /** So many vote, by turns for and against. */
    private void vote(Ballot ballot, int many) {
        for (int i = 0; i < many; i++) {
            assertThat(room.voters().get(i).vote(ballot, Collections.nCopies(1, i % 2 == 0 ? "a" : "d")))
                    .isEqualTo(Voter.Outcome.RECORDED);
        }
    }

    private String refusal(Ballot draft) throws IOException {
        Answer answer = room.convenor().opened(draft);
        assertThat(answer.status()).isEqualTo(409);
        return answer.body();
    }

    private static Instant inADay() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
