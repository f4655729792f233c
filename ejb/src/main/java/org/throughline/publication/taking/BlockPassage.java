package org.throughline.publication.taking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.deliberation.key.ViewId;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.TextAnchor;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.key.TakingId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.refusal.Refusal;

/**
 * Words of a block that somebody points at.
 *
 * @param act made by whoever asks; sending it again changes nothing
 * @param block where the block begins
 * @param quote the words; line breaks count as spaces
 */
public record BlockPassage(TakingId act, int block, String quote) {

    /** Of the view that the act makes of them. */
    public ViewId view() {
        return new ViewId(act.value());
    }

    /** Of the recommendation that the act makes of them. */
    RecommendationId recommendation() {
        return new RecommendationId(act.value());
    }

    /**
     * Finds the words.
     *
     * @throws Refusal.Invalid if they do not stand in the block, or more than once
     */
    TextAnchor in(Report report) {
        ReportBlock of = report.blocks().stream()
                .filter(candidate -> candidate.start() == block)
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        CanonicalText canonical = report.canonical();
        String text = canonical.between(of.start(), of.end());
        Matcher found = words().matcher(text);
        if (!found.find()) {
            throw new Refusal.Invalid(Map.of("quote", "quoteMissing"));
        }
        int start = of.start() + text.codePointCount(0, found.start());
        int end = of.start() + text.codePointCount(0, found.end());
        if (found.find()) {
            throw new Refusal.Invalid(Map.of("quote", "passageTwice"));
        }
        return TextAnchor.of(canonical, start, end);
    }

    private Pattern words() {
        String wanted = Normalizer.normalize(quote, Normalizer.Form.NFC).strip();
        if (wanted.isEmpty()) {
            throw new Refusal.Invalid(Map.of("quote", "wanted"));
        }
        return Pattern.compile(
                Arrays.stream(wanted.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }
}
