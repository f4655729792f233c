package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.ballot.answer.ChoiceAnswer;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.notice.NoticeKind;
import org.throughline.ballot.round.Trouble;
import org.throughline.deliberation.view.Stance;
import org.throughline.deliberation.view.ViewState;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.identity.MemberRole;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Language;
import org.throughline.publication.block.BlockKind;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.web.ballot.standing.Phase;

/** What the application says in codes, the pages say in words: every code has its word. */
class WordsOfCodesTest {

    private static final Path EJB = Path.of("..", "ejb", "src", "main", "java");
    private static final Pattern DOUBTED =
            Pattern.compile("Doubt\\.of\\(\\s*\"([A-Za-z.]+[A-Za-z])\"|removing\\(\"([a-z.]+)\"");
    private static final Pattern REFUSED =
            Pattern.compile("Refusal\\.(?:NotNow|Invalid)\\(\\s*\"([A-Za-z.]+[A-Za-z])\"");

    @ParameterizedTest
    @MethodSource
    void every_value_has_a_word(String prefix, Class<? extends Enum<?>> type) throws ReflectiveOperationException {
        for (Enum<?> value : type.getEnumConstants()) {
            assertThat(Texts.in(Language.EN).has(prefix + code(value)))
                    .as(prefix + code(value))
                    .isTrue();
        }
    }

    static Stream<Arguments> every_value_has_a_word() {
        return Stream.of(
                Arguments.of("report.kind.", BlockKind.class),
                Arguments.of("announced.", Cut.class),
                Arguments.of("announced.audience.", Audience.class),
                Arguments.of("answer.", ChoiceAnswer.class),
                Arguments.of("asks.", QuestionKind.class),
                Arguments.of("measure.", Measure.class),
                Arguments.of("notice.", NoticeKind.class),
                Arguments.of("told.", ChoiceAnswer.class),
                Arguments.of("withheld.", WithholdingReason.class),
                Arguments.of("claim.", ClaimKind.class),
                Arguments.of("claim.means.", ClaimKind.class),
                Arguments.of("confidence.", Confidence.class),
                Arguments.of("evidence.basis.", Basis.class),
                Arguments.of("instrument.kind.", InstrumentKind.class),
                Arguments.of("instrument.provision.", ProvisionKind.class),
                Arguments.of("instrument.text.", ExpressionKind.class),
                Arguments.of("list.", WordingList.class),
                Arguments.of("mapping.state.", MappingState.class),
                Arguments.of("mapping.staff.", MappingState.class),
                Arguments.of("member.", MemberRole.class),
                Arguments.of("notes.rule.", AttributionRule.class),
                Arguments.of("provenance.", Provenance.class),
                Arguments.of("quantity.", Quantity.class),
                Arguments.of("recommendation.state.", RecommendationState.class),
                Arguments.of("recommendation.state.means.", RecommendationState.class),
                Arguments.of("asks.short.", QuestionKind.class),
                Arguments.of("phase.", Phase.class),
                Arguments.of("until.", Phase.class),
                Arguments.of("rule.", AttributionRule.class),
                Arguments.of("session.kind.", SessionKind.class),
                Arguments.of("stance.", Stance.class),
                Arguments.of("trouble.", Trouble.class),
                Arguments.of("uptake.is.", Degree.class),
                Arguments.of("uptake.is.", Uptake.class),
                Arguments.of("verb.", VerbStrength.class),
                Arguments.of("view.state.", ViewState.class));
    }

    @Test
    void every_refusal_of_the_application_has_a_sentence() throws IOException {
        Set<String> silent = new TreeSet<>();
        int refusals = 0;
        try (Stream<Path> files = Files.walk(EJB)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher refused = REFUSED.matcher(Files.readString(file));
                while (refused.find()) {
                    refusals++;
                    if (!Texts.in(Language.EN).has("refusal." + refused.group(1))) {
                        silent.add(refused.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(refusals).isGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    @Test
    void every_doubt_of_the_application_has_a_sentence() throws IOException {
        Set<String> silent = new TreeSet<>();
        int doubts = 0;
        try (Stream<Path> files = Files.walk(EJB)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher doubted = DOUBTED.matcher(Files.readString(file));
                while (doubted.find()) {
                    doubts++;
                    String code = doubted.group(1) == null ? doubted.group(2) : doubted.group(1);
                    if (!Texts.in(Language.EN).has("doubt." + code)) {
                        silent.add(code + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(doubts).isGreaterThan(15);
        assertThat(silent).isEmpty();
    }

    /** The code by which the application calls a value: its own, or else its name. */
    private static String code(Enum<?> value) throws ReflectiveOperationException {
        for (Method method : value.getDeclaringClass().getMethods()) {
            if (method.getName().equals("code") && method.getParameterCount() == 0) {
                return (String) method.invoke(value);
            }
        }
        return value.name().toLowerCase(Locale.ROOT);
    }
}
