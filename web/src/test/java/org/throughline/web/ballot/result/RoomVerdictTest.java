package org.throughline.web.ballot.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.ballot.answer.Measure;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/** No word is stronger than the lower bound. */
class RoomVerdictTest {

    /** Words that claim more than a bound does, wherever figures are spoken of. */
    private static final Pattern PRAISE = Pattern.compile(
            "(?i)nearly (all|every|nobody)|almost (all|every)|unanim|overwhelm|consensus|ほぼ全員|ほとんどいない|満場|全会一致|圧倒的|大多数");

    @Test
    void a_bound_is_said_as_its_lower_end() {
        Released nearly = new Released.NearlyAll("agree", 7, 10, 10);
        assertThat(english(nearly)).isEqualTo("At least 7 of 10 agree.");
        assertThat(japanese(nearly)).isEqualTo("10人中7人以上が賛成。");
    }

    @Test
    void exact_figures_are_said_of_both_positions() {
        Released exact = new Released.Exact(counts(8, 8, 2, 2));
        assertThat(english(exact)).isEqualTo("8 of 20 agree, 8 disagree.");
        assertThat(japanese(exact)).isEqualTo("20人中8人が賛成、8人が反対。");
    }

    @Test
    void a_total_that_follows_from_groups_is_said_by_what_can_be_relied_on() {
        Map<String, Range> ranges = new LinkedHashMap<>();
        ranges.put("agree", new Range(13, 16));
        ranges.put("disagree", new Range(0, 3));
        assertThat(english(new Released.Bounded(ranges, 20))).isEqualTo("At least 13 of 20 agree, at most 3 disagree.");
        assertThat(japanese(new Released.Bounded(ranges, 20))).isEqualTo("20人中13人以上が賛成、3人以下が反対。");
    }

    @Test
    void nothing_is_said_of_what_is_withheld() {
        assertThat(english(new Released.Withheld(WithholdingReason.WITHHELD))).isEqualTo("Not shown.");
    }

    @ParameterizedTest
    @EnumSource
    void what_may_be_everybody_is_at_least_and_what_may_be_nobody_is_at_most(Language language) {
        Bounds bounds = new Bounds(Texts.in(language));
        List<String> said = List.of(
                bounds.say(new Range(7, 10), 10),
                bounds.say(new Range(0, 3), 10),
                bounds.say(new Range(13, 16), 20),
                bounds.say(Range.exactly(4), 10));
        assertThat(said)
                .isEqualTo(
                        language == Language.EN
                                ? List.of("at least 7", "at most 3", "13–16", "4")
                                : List.of("7人以上", "3人以下", "13〜16人", "4人"));
    }

    @Test
    void a_bar_is_filled_as_far_as_is_certain_and_hatched_beyond() {
        Readings told = Readings.of(
                Measure.CHOICE,
                new Disclosed(new Released.NearlyAll("agree", 7, 10, 10), Map.of()),
                Cut.TOTAL,
                List.of(),
                Language.EN);
        assertThat(told.everybody()).singleElement().satisfies(bar -> {
            assertThat(bar.segments()).containsExactly(new Segment("agree", 0, 70), new Segment("hidden", 70, 30));
            assertThat(bar.counts()).extracting(ShownCount::figure).containsExactly("at least 7", "at most 3");
        });
    }

    @Test
    void what_is_withheld_is_hatched_whole() {
        Readings told = Readings.of(
                Measure.CHOICE, Disclosed.nothing(WithholdingReason.WITHHELD), Cut.TOTAL, List.of(), Language.EN);
        assertThat(told.everybody()).singleElement().satisfies(bar -> assertThat(bar.segments())
                .containsExactly(new Segment("hidden", 0, 100)));
    }

    @Test
    void the_segments_of_exact_figures_fill_the_bar() {
        Readings told = Readings.of(
                Measure.CHOICE,
                new Disclosed(new Released.Exact(counts(3, 5, 1, 1)), Map.of()),
                Cut.TOTAL,
                List.of(),
                Language.EN);
        assertThat(told.everybody().getFirst().segments())
                .containsExactly(
                        new Segment("agree", 0, 30),
                        new Segment("disagree", 30, 50),
                        new Segment("abstain", 80, 10),
                        new Segment("no-position", 90, 10));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_ballots_and_their_results_praises(Language language) throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/text"))) {
            for (Path bundle : bundles.filter(path -> path.toString().endsWith("_" + language.code() + ".properties"))
                    .toList()) {
                if (bundle.getFileName().toString().startsWith("publication")) {
                    continue; // There "nearly the same" is said of two texts.
                }
                assertThat(Files.readAllLines(bundle)).as(bundle.toString()).noneMatch(line -> PRAISE.matcher(line)
                        .find());
            }
        }
    }

    private static String english(Released total) {
        return new RoomVerdict(Texts.in(Language.EN)).of(Measure.CHOICE, total);
    }

    private static String japanese(Released total) {
        return new RoomVerdict(Texts.in(Language.JA)).of(Measure.CHOICE, total);
    }

    private static Map<String, Integer> counts(int agree, int disagree, int abstain, int none) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("agree", agree);
        counts.put("disagree", disagree);
        counts.put("abstain", abstain);
        counts.put("no-position", none);
        return counts;
    }
}
