package org.throughline.disclosure.subject;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.subject.NearlySameWords.ALARM;
import static org.throughline.language.Language.EN;
import static org.throughline.language.Language.JA;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NearlySameWordsTest {

    private static final String SHORT = "Build a shared stockpile of gallium.";

    @Nested
    class Nearly_the_same_is {

        @Test
        void a_text_in_other_capitals_width_punctuation_and_spaces() {
            assertThat(NearlySameWords.of(SHORT, "ＢＵＩＬＤ a  shared stock-pile: of gallium"))
                    .isEqualTo(1);
            assertThat(NearlySameWords.of("ﾀﾝｶｰの規格を、定める。", "タンカーの規格を定める")).isEqualTo(1);
        }

        @Test
        void one_that_contains_it_either_way_round() {
            String longer = "After a hearing, and for ninety days of demand, build a shared stockpile of gallium.";
            assertThat(NearlySameWords.of(SHORT, longer)).isEqualTo(1).isEqualTo(NearlySameWords.of(longer, SHORT));
        }

        @Test
        void one_negated() {
            assertThat(NearlySameWords.of("共同備蓄を設けるべきである。", "共同備蓄を設けるべきではない。")).isGreaterThan(ALARM);
        }

        @Test
        void the_same_in_one_language_however_the_other_reads() {
            assertThat(NearlySameWords.alarms(
                            Map.of(EN, SHORT, JA, "備蓄を設ける。"), Map.of(EN, "Lower the tariff.", JA, "備蓄を設ける")))
                    .isTrue();
        }
    }

    @Nested
    class Not_nearly_the_same_is {

        @Test
        void a_text_of_a_word_or_two_that_another_happens_to_contain() {
            assertThat(NearlySameWords.of("gallium", "Build a shared stockpile of gallium and germanium."))
                    .isLessThan(ALARM);
            assertThat(NearlySameWords.of("備蓄", "ガリウムとゲルマニウムの共同備蓄を設ける。")).isLessThan(ALARM);
        }

        @Test
        void a_text_without_letters() {
            assertThat(NearlySameWords.of("…", SHORT)).isZero();
            assertThat(NearlySameWords.of("…", "…")).isZero();
        }

        @Test
        void a_text_in_another_language() {
            assertThat(NearlySameWords.alarms(Map.of(EN, SHORT), Map.of(JA, SHORT)))
                    .isFalse();
        }
    }

    @Nested
    class On_two_hundred_labelled_pairs {

        private final List<Pair> pairs = pairs();

        @Test
        void paraphrases_alone_are_missed() {
            List<Pair> missed =
                    pairs.stream().filter(pair -> pair.same() && !pair.alarms()).toList();
            report("missed", missed);
            assertThat(missed).hasSizeLessThanOrEqualTo(10).allMatch(pair -> pair.kind()
                    .equals("paraphrase"));
        }

        @Test
        void one_noun_exchanged_and_a_sentence_taken_for_its_frame_alone_alarm_without_need() {
            List<Pair> alarmed =
                    pairs.stream().filter(pair -> !pair.same() && pair.alarms()).toList();
            report("alarmed without need", alarmed);
            assertThat(alarmed).hasSizeLessThanOrEqualTo(14).allMatch(pair -> List.of("exchanged", "frame")
                    .contains(pair.kind()));
        }

        @Test
        void are_a_hundred_the_same_and_a_hundred_not_half_of_each_in_either_language() {
            assertThat(pairs.stream().collect(groupingBy(pair -> pair.same() + pair.language(), counting())))
                    .isEqualTo(Map.of("trueen", 50L, "trueja", 50L, "falseen", 50L, "falseja", 50L));
        }

        private void report(String what, List<Pair> wrong) {
            System.out.printf(
                    "at %.2f %s: %s of 100; %s%n",
                    ALARM,
                    what,
                    wrong.size(),
                    pairs.stream()
                            .filter(pair -> pair.same() == wrong.getFirst().same())
                            .collect(groupingBy(
                                    pair -> pair.language() + " " + pair.kind(), TreeMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .map(kind -> "%s %d of %d (%.2f–%.2f)"
                                    .formatted(
                                            kind.getKey(),
                                            kind.getValue().stream()
                                                    .filter(wrong::contains)
                                                    .count(),
                                            kind.getValue().size(),
                                            kind.getValue().stream()
                                                    .mapToDouble(Pair::resemblance)
                                                    .min()
                                                    .orElse(0),
                                            kind.getValue().stream()
                                                    .mapToDouble(Pair::resemblance)
                                                    .max()
                                                    .orElse(0)))
                            .collect(joining(", ")));
        }
    }

    @Test
    void ten_thousand_comparisons_fit_into_a_page() {
        List<TextProfile> asked = IntStream.range(0, 25)
                .mapToObj(i -> pairs().get(i))
                .map(pair -> TextProfile.of(
                        Map.of(EN, pair.one().repeat(4), JA, pair.other().repeat(4))))
                .toList();
        IntStream.range(0, 3).forEach(warm -> compareAll(asked, 16));
        long start = System.nanoTime();
        compareAll(asked, 16);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("10,000 comparisons: %d ms%n", milliseconds);
        assertThat(milliseconds).isLessThan(1_000);
    }

    private static void compareAll(List<TextProfile> asked, int times) {
        long alarms = IntStream.range(0, times)
                .mapToLong(time -> asked.stream()
                        .flatMap(one -> asked.stream().filter(one::alarms))
                        .count())
                .sum();
        assertThat(alarms).isGreaterThanOrEqualTo(asked.size() * (long) times);
    }

    /** Two texts put beside each other, and whether a person takes them for the same question. */
    private record Pair(boolean same, String language, String kind, String one, String other) {

        double resemblance() {
            return NearlySameWords.of(one, other);
        }

        boolean alarms() {
            return resemblance() >= ALARM;
        }
    }

    private static List<Pair> pairs() {
        try (InputStream file = Objects.requireNonNull(NearlySameWordsTest.class.getResourceAsStream("pairs.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Pair(cell[0].equals("same"), cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
