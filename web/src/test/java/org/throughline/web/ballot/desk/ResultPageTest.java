package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotOption;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.ballot.result.RoundResult;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.web.page.PageWriter;
import org.throughline.web.page.StillFrame;
import org.throughline.web.page.Texts;

/** The page of results, of every kind of question at once; the pages are left in {@code target/pages}, to be looked at. */
class ResultPageTest {

    private static final List<String> ANSWERS = List.of("agree", "disagree", "abstain", "no-position");

    @ParameterizedTest
    @EnumSource
    void every_question_has_a_bar_for_all_and_one_for_each_side_under_the_code_of_its_recommendation(Language language)
            throws IOException {
        String page = page("results", language, told());
        assertThat(count(page, "class=\"asked-of\"")).isEqualTo(5);
        assertThat(count(page, "class=\"bars sides\"")).isEqualTo(6);
        for (int code = 1; code <= 5; code++) {
            assertThat(page).contains("/recommendations/C-" + code + "\">C-" + code + "</a>");
        }
        assertThat(page).contains(Texts.in(language).say("round.name", 2, "Cables"));
    }

    @Test
    void what_the_round_before_told_is_a_thin_mark_and_a_line() throws IOException {
        String page = page("results", Language.EN, told());
        assertThat(page)
                .contains("class=\"mark-earlier\" x=\"60.00%\"", "Round 1 · Cables: 12 of 20 agree, 5 disagree.");
        assertThat(count(page, "mark-earlier")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void why_nothing_is_shown_is_said_once_and_every_bar_is_hatched(Language language) throws IOException {
        String page = page("withheld", language, withheld());
        assertThat(count(page, Texts.in(language).say("withheld.withheld").substring(0, 20)))
                .isEqualTo(1);
        assertThat(count(page, "class=\"asked-of\"")).isEqualTo(5);
        assertThat(count(page, "class=\"hatched\" x=\"0.00%\" width=\"100.00%\""))
                .isEqualTo(6);
        assertThat(page).doesNotContain("seg-agree", "seg-disagree");
    }

    /** A strict policy lets no style stand in a page, nor a script. */
    @Test
    void nothing_on_it_needs_a_style_or_script_of_its_own() throws IOException {
        assertThat(page("results", Language.EN, told()))
                .doesNotContain("style=", "<style")
                .doesNotContainPattern("<script(?! src)");
    }

    private static Map<Integer, Map<Measure, Disclosed>> told() {
        Map<Integer, Map<Measure, Disclosed>> told = new HashMap<>();
        told.put(1, of(Measure.CHOICE, new Released.NearlyAll("agree", 14, 20, 20), nearly("agree"), nearly("agree")));
        told.put(2, of(Measure.CHOICE, exact(8, 8, 2, 2), exact(3, 5, 1, 1), exact(5, 3, 1, 1)));
        told.put(
                3,
                Map.of(
                        Measure.IMPORTANCE,
                        disclosed(quartiles(3, 4, 5, 20), quartiles(3, 4, 5, 10), quartiles(4, 4, 5, 10)),
                        Measure.FEASIBILITY,
                        disclosed(
                                new Released.Quartiles(new Range(1, 2), new Range(2, 3), new Range(3, 4), 20),
                                nearly("2"),
                                quartiles(2, 3, 4, 10))));
        told.put(
                4,
                of(
                        Measure.APPROVAL,
                        approvals(12, 15, 7, 7, 20),
                        approvals(7, 10, 4, 4, 10),
                        approvals(5, 5, 0, 3, 10)));
        Map<String, Range> bounds = new LinkedHashMap<>();
        bounds.put("agree", new Range(13, 16));
        bounds.put("disagree", new Range(4, 7));
        bounds.put("abstain", new Range(0, 3));
        bounds.put("no-position", new Range(0, 3));
        told.put(5, of(Measure.CHOICE, new Released.Bounded(bounds, 20), exact(6, 4, 0, 0), nearly("agree")));
        return told;
    }

    private static Map<Integer, Map<Measure, Disclosed>> withheld() {
        Map<Integer, Map<Measure, Disclosed>> told = new HashMap<>();
        told().forEach((number, of) -> {
            Map<Measure, Disclosed> nothing = new EnumMap<>(Measure.class);
            of.keySet().forEach(measure -> nothing.put(measure, Disclosed.nothing(WithholdingReason.WITHHELD)));
            told.put(number, nothing);
        });
        return told;
    }

    private static String page(String name, Language language, Map<Integer, Map<Measure, Disclosed>> told)
            throws IOException {
        List<QuestionKind> kinds = List.of(
                QuestionKind.CHOICE,
                QuestionKind.CHOICE,
                QuestionKind.IMPORTANCE_FEASIBILITY,
                QuestionKind.APPROVAL,
                QuestionKind.CHOICE);
        RoundSummary round = round(2);
        List<BallotQuestion> questions = new ArrayList<>();
        List<QuestionResult> results = new ArrayList<>();
        Map<SubjectId, String> codes = new HashMap<>();
        for (QuestionKind kind : kinds) {
            BallotQuestion question = question(questions.size() + 1, kind);
            questions.add(question);
            results.add(new QuestionResult(
                    round, question, new EnumMap<>(java.util.Objects.requireNonNull(told.get(question.ordinal())))));
            codes.put(question.subject(), "C-" + question.ordinal());
        }
        SeriesAccess access = new SeriesAccess(
                new SeriesId(UUID.randomUUID()),
                "cables",
                new Bilingual("Cables under the sea", "海底ケーブル対話"),
                new Bilingual("Nobody who attended has endorsed it.", "出席者が承認したものではありません。"),
                new PersonId(UUID.randomUUID()),
                Map.of(new ScopeId(UUID.randomUUID()), Set.of(MemberRole.PARTICIPANT)));
        RoundResult result = new RoundResult(
                new Constituency(
                        access,
                        new ScopeId(UUID.randomUUID()),
                        "tokyo",
                        new Bilingual("Tokyo workshop", "東京ワークショップ"),
                        "Asia/Tokyo"),
                round,
                false,
                List.of("Asia/Tokyo"),
                List.of(),
                questions,
                Bilingual.NONE,
                results,
                Map.of(questions.getFirst().subject(), List.of(before(questions.getFirst()))));
        Frames frames = new Frames(
                access,
                List.of(),
                List.of(
                        new SideName("AU", new Bilingual("Australia", "オーストラリア")),
                        new SideName("JP", new Bilingual("Japan", "日本"))));
        String page = PageWriter.render(
                "ballot/result",
                Map.of("frame", new StillFrame(language), "model", new RoundPages.ResultPage(result, frames, codes)));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve(name + "-" + language.code() + ".html"), page);
        return page;
    }

    private static RoundSummary round(int number) {
        return new RoundSummary(
                new RoundId(UUID.randomUUID()),
                number,
                new Bilingual("Cables", "Cables"),
                RoundState.CLOSED,
                new Announcement(
                        Cut.BY_SIDE, Audience.PARTICIPANTS, ReleaseMode.ALWAYS, 0, DisclosureRule.FLOOR, 20, true),
                new RoundSummary.Moments(
                        Instant.parse("2026-11-30T08:15:00Z"),
                        Duration.ofMinutes(30),
                        Instant.parse("2026-11-30T06:00:00Z"),
                        Instant.parse("2026-11-30T08:15:20Z")),
                null,
                4);
    }

    private static QuestionResult before(BallotQuestion question) {
        return new QuestionResult(
                round(1), question, Map.of(Measure.CHOICE, new Disclosed(exact(12, 5, 2, 1), Map.of())));
    }

    private static BallotQuestion question(int ordinal, QuestionKind kind) {
        List<Prompt> prompts = List.of(
                new Prompt(
                        Language.EN,
                        "Set up a joint repair fleet for cables in the Pacific, paid for by both.",
                        true,
                        true),
                new Prompt(Language.JA, "太平洋の海底ケーブルを修理する船団を、双方の負担で共同で設ける。", false, true));
        boolean approval = kind == QuestionKind.APPROVAL;
        return new BallotQuestion(
                new QuestionId(UUID.randomUUID()),
                ordinal,
                kind,
                new SubjectId(UUID.randomUUID()),
                approval ? List.of() : prompts,
                approval
                        ? List.of(
                                new BallotOption(1, new SubjectId(UUID.randomUUID()), prompts),
                                new BallotOption(2, new SubjectId(UUID.randomUUID()), prompts))
                        : List.of(),
                false);
    }

    private static Map<Measure, Disclosed> of(Measure measure, Released total, Released australia, Released japan) {
        return Map.of(measure, disclosed(total, australia, japan));
    }

    private static Disclosed disclosed(Released total, Released australia, Released japan) {
        Map<String, Released> groups = new LinkedHashMap<>();
        groups.put("AU", australia);
        groups.put("JP", japan);
        return new Disclosed(total, groups);
    }

    private static Released nearly(String option) {
        return new Released.NearlyAll(option, 7, 10, 10);
    }

    private static Released exact(int... counts) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String answer : ANSWERS) {
            all.put(answer, counts[all.size()]);
        }
        return new Released.Exact(all);
    }

    private static Released quartiles(int lower, int median, int upper, int of) {
        return new Released.Quartiles(Range.exactly(lower), Range.exactly(median), Range.exactly(upper), of);
    }

    private static Released approvals(int low, int high, int otherLow, int otherHigh, int of) {
        Map<String, Range> approve = new LinkedHashMap<>();
        approve.put("1", new Range(low, high));
        approve.put("2", new Range(otherLow, otherHigh));
        return new Released.Approvals(approve, of);
    }

    private static int count(String page, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }
}
