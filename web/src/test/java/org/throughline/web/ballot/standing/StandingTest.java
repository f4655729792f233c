package org.throughline.web.ballot.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.ballot.round.RoundState;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * What is said of a round, for every phase, on every occasion, in both languages. The table is written out in {@code
 * ballot/standing.txt}; the rules below say what may stand in it.
 */
class StandingTest {

    private static final List<Phase> HALTED =
            List.of(Phase.OVER, Phase.CLOSED, Phase.PAUSED, Phase.STUCK, Phase.BROKEN, Phase.VOID);

    @Test
    void the_whole_table_reads_as_it_is_written_out() throws IOException {
        String written;
        try (InputStream table = getClass().getResourceAsStream("/ballot/standing.txt")) {
            written = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(table()).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("halted")
    void that_something_was_not_recorded_is_said_of_what_was_just_sent_and_of_nothing_else(
            Occasion occasion, Phase phase) {
        boolean says = occasion == Occasion.SENT;
        assertThat(said(occasion, phase, Language.EN).contains("not recorded")).isEqualTo(says);
        assertThat(said(occasion, phase, Language.JA).contains("受け付けられませんでした")).isEqualTo(says);
    }

    @ParameterizedTest
    @MethodSource("halted")
    void whoever_comes_after_a_recorded_ballot_is_told_that_it_was_recorded_if_there_was_one(
            Occasion occasion, Phase phase) {
        boolean says = occasion == Occasion.RECORDED;
        assertThat(said(occasion, phase, Language.EN)
                        .contains("If sending a ballot has led you here, that ballot was recorded."))
                .isEqualTo(says);
        assertThat(said(occasion, phase, Language.JA).contains("その票は受け付けられています"))
                .isEqualTo(says);
    }

    /** The same words hold whether they were counted or destroyed unread: the results tell which, and nothing else does. */
    @ParameterizedTest
    @EnumSource
    void no_page_says_that_ballots_were_counted(Phase phase) {
        assertThat(every(phase, Language.EN)).doesNotContain("were counted", "are counted", "being counted");
        assertThat(every(phase, Language.JA)).doesNotContain("集計しました", "集計した", "集計の後");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT", "OPEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_round_that_takes_no_ballots_is_never_called_open(Phase phase) {
        assertThat(every(phase, Language.EN))
                .doesNotContainIgnoringCase("open until", "voting is open", "are taken until");
        assertThat(every(phase, Language.JA)).doesNotContain("票を受け付けています", "投票を受け付けて");
    }

    @Test
    void of_a_show_of_hands_nothing_is_said_of_ballots_seals_or_boxes() {
        String english = every(Phase.HANDS, Language.EN)
                + words("withheld.hands", Language.EN)
                + words("announced.hands", Language.EN);
        String japanese = every(Phase.HANDS, Language.JA)
                + words("withheld.hands", Language.JA)
                + words("announced.hands", Language.JA);
        assertThat(english).doesNotContainIgnoringCase("ballot", "seal", "box", "destroyed", "cast", "open");
        assertThat(japanese).doesNotContain("票", "封", "箱", "破棄");
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "STUCK"})
    void a_round_that_may_go_on_says_both_how_it_may_end(Phase phase) {
        assertThat(every(phase, Language.EN)).contains("if the round", "declared void");
        assertThat(every(phase, Language.JA)).contains("有効です", "無効になり");
    }

    @ParameterizedTest
    @MethodSource
    void every_state_of_a_round_has_its_phase(
            RoundState state, boolean due, boolean byHands, boolean mayGoOn, boolean over, Phase phase) {
        assertThat(Phase.of(state, due, byHands, mayGoOn, over)).isEqualTo(phase);
    }

    static Stream<Arguments> every_state_of_a_round_has_its_phase() {
        return Stream.of(
                arguments(RoundState.DRAFT, true, false, false, false, Phase.DRAFT),
                arguments(RoundState.OPEN, false, false, false, false, Phase.OPEN),
                arguments(RoundState.OPEN, true, false, false, false, Phase.OVER),
                arguments(RoundState.CLOSING, true, false, false, true, Phase.OVER),
                arguments(RoundState.CLOSED, true, false, false, true, Phase.CLOSED),
                arguments(RoundState.CLOSED, true, true, false, true, Phase.HANDS),
                arguments(RoundState.SUSPENDED, false, false, true, false, Phase.PAUSED),
                arguments(RoundState.SUSPENDED, true, false, true, true, Phase.STUCK),
                arguments(RoundState.SUSPENDED, false, false, false, false, Phase.BROKEN),
                arguments(RoundState.VOID, true, false, false, true, Phase.VOID));
    }

    static Stream<Arguments> halted() {
        return Arrays.stream(Occasion.values())
                .flatMap(occasion -> HALTED.stream().map(phase -> arguments(occasion, phase)));
    }

    private static String table() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Arrays.stream(Phase.values()).map(phase -> page(phase, language)),
                        Arrays.stream(Occasion.values()).flatMap(occasion -> HALTED.stream()
                                .map(phase -> language.code() + " " + occasion.code() + " " + phase.code() + ": "
                                        + said(occasion, phase, language)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String page(Phase phase, Language language) {
        return language.code() + " page " + phase.code() + ": "
                + Stream.of("", ".title", ".means")
                        .map(part -> words("phase." + phase.code() + part, language))
                        .collect(Collectors.joining(" | "))
                + " | " + words("until." + phase.code(), language, "<moment>");
    }

    /** All that is said in a phase, wherever. */
    private static String every(Phase phase, Language language) {
        return page(phase, language).replaceFirst("^.. page [a-z]+: ", "");
    }

    private static String said(Occasion occasion, Phase phase, Language language) {
        return occasion.says(phase).stream().map(key -> words(key, language)).collect(Collectors.joining(" "));
    }

    private static String words(String key, Language language, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }
}
