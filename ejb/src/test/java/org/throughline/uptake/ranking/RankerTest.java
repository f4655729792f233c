package org.throughline.uptake.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.throughline.uptake.nearness.Meaning;

class RankerTest {

    private static final Meaning ON = new Meaning(true, 1000);
    private static final Meaning OFF = new Meaning(false, 0);

    private static final String FISH = "The Ministers noted the work of the fisheries commission.";
    private static final String SHOCKS = "The two governments will warn each other early of interrupted deliveries. "
            + "They will keep reserves of rare earths together; they will meet once a year.";
    private static final String YOUTH = "Exchanges of students and young researchers will be doubled by 2030.";

    @AfterAll
    static void close() {
        ON.close();
    }

    @Test
    void puts_the_clause_first_that_shares_its_words_and_marks_the_sentence() {
        Ranked first = first(OFF, "Build common reserves of rare earths.", FISH, SHOCKS, YOUTH);
        assertThat(first.key()).isEqualTo("1");
        assertThat(first.passage().of(SHOCKS)).isEqualTo("They will keep reserves of rare earths together;");
        assertThat(first.shared()).containsExactlyInAnyOrder("reserves", "rare", "earths");
        assertThat(first.near()).isFalse();
    }

    @Test
    void finds_a_clause_that_says_the_same_in_other_words() {
        String question = "Set up an alert system for supply chain disruption.";
        assertThat(first(ON, question, FISH, SHOCKS, YOUTH).key()).isEqualTo("1");
        assertThat(first(ON, question, FISH, SHOCKS, YOUTH).near()).isTrue();
    }

    @Test
    void names_no_clause_by_words_alone_where_none_is_shared() {
        assertThat(rank(OFF, Map.of("en", "Abolish visas."), english(FISH, SHOCKS)))
                .isEmpty();
    }

    @Test
    void a_heading_counts_for_every_sentence_under_it() {
        Candidate headed =
                new Candidate("headed", Map.of("en", new Piece("Cyber security", "They will train together.")));
        Candidate bare = new Candidate("bare", Map.of("en", new Piece("", "They will train together.")));
        assertThat(rank(OFF, Map.of("en", "Cyber training"), List.of(bare, headed))
                        .getFirst()
                        .key())
                .isEqualTo("headed");
    }

    @Test
    void japanese_is_compared_with_japanese() {
        List<Candidate> clauses =
                List.of(japanese("a", "両首脳は、漁業委員会の作業に留意した。"), japanese("b", "両国は、重要鉱物の供給網を強靭化する。備蓄についても協力する。"));
        Ranked first = rank(OFF, Map.of("ja", "重要鉱物の共同備蓄を進めるべきである。"), clauses).getFirst();
        assertThat(first.key()).isEqualTo("b");
        assertThat(first.language()).isEqualTo("ja");
        assertThat(first.shared()).contains("鉱物", "備蓄");
    }

    @Test
    void a_clause_is_found_by_the_language_that_it_has_in_common_with_the_question() {
        List<Candidate> clauses =
                List.of(new Candidate("en", Map.of("en", new Piece("", FISH))), japanese("ja", "重要鉱物の備蓄について協力する。"));
        Map<String, String> both = Map.of("en", "Stockpile minerals.", "ja", "重要鉱物を備蓄する。");
        assertThat(rank(ON, both, clauses)).extracting(Ranked::language).containsExactlyInAnyOrder("en", "ja");
        assertThat(rank(ON, Map.of("en", "Stockpile minerals."), clauses))
                .extracting(Ranked::key)
                .containsExactly("en");
    }

    @Test
    void a_clause_that_was_added_is_found_by_the_next_question() {
        Ranker ranker = new Ranker(OFF);
        Map<String, String> question = Map.of("en", "double the exchange of students");
        assertThat(ranker.rank(question, english(FISH, SHOCKS), 5)).isEmpty();
        assertThat(ranker.rank(question, english(FISH, SHOCKS, YOUTH), 5))
                .extracting(Ranked::key)
                .containsExactly("2");
    }

    @Test
    void two_nodes_come_to_the_same_order() {
        Map<String, String> question = Map.of("en", "Warn each other of shortages and exchange researchers.");
        Ranker used = new Ranker(ON);
        used.rank(question, english(YOUTH, FISH), 5);
        assertThat(used.rank(question, english(FISH, SHOCKS, YOUTH), 5))
                .isEqualTo(new Ranker(ON).rank(question, english(FISH, SHOCKS, YOUTH), 5));
    }

    @Test
    void ranks_from_one_and_no_more_than_wanted() {
        assertThat(new Ranker(ON).rank(Map.of("en", "anything"), english(FISH, SHOCKS, YOUTH), 2))
                .extracting(Ranked::rank)
                .containsExactly(1, 2);
    }

    @Test
    void texts_without_words_do_no_harm() {
        assertThat(rank(ON, Map.of("en", ""), english("", "…", FISH))).hasSize(3);
        assertThat(rank(ON, Map.of(), english(FISH))).isEmpty();
        assertThat(rank(ON, Map.of("en", "x"), List.of())).isEmpty();
    }

    private static Ranked first(Meaning meaning, String question, String... clauses) {
        return rank(meaning, Map.of("en", question), english(clauses)).getFirst();
    }

    private static List<Ranked> rank(Meaning meaning, Map<String, String> question, List<Candidate> candidates) {
        return new Ranker(meaning).rank(question, candidates, 10);
    }

    private static List<Candidate> english(String... clauses) {
        List<Candidate> candidates = new ArrayList<>();
        Arrays.stream(clauses)
                .forEach(words -> candidates.add(
                        new Candidate(String.valueOf(candidates.size()), Map.of("en", new Piece("", words)))));
        return candidates;
    }

    private static Candidate japanese(String key, String words) {
        return new Candidate(key, Map.of("ja", new Piece("", words)));
    }
}
