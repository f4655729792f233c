package org.throughline.instrument.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.exchange.AkomaNtoso;
import org.throughline.instrument.exchange.JsonText;
import org.throughline.instrument.exchange.Label;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/**
 * One text of an instrument, open to be read and quoted.
 *
 * @param expression which of the instrument's texts this is
 * @param lines its provisions in order
 */
public record ExpressionReading(
        InstrumentCard instrument,
        List<SignatoryName> signatories,
        ExpressionCard expression,
        CanonicalText canonical,
        List<ReadingLine> lines) {

    public ExpressionReading {
        signatories = List.copyOf(signatories);
        lines = List.copyOf(lines);
    }

    /** The eIds of its provisions. */
    public Set<String> eIds() {
        return lines.stream().map(line -> line.designation().eId()).collect(Collectors.toSet());
    }

    /**
     * A provision by its key.
     *
     * @throws Refusal.Missing if it is not of this text
     */
    public ReadingLine line(ProvisionId provision) {
        return lines.stream()
                .filter(line -> line.id().equals(provision))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /**
     * Quotes from a provision.
     *
     * @param start in code points of the canonical text
     * @throws Refusal.Invalid if the range is empty, or leaves the provision; an item reaches to its chapeau
     */
    public TextAnchor quote(ProvisionId provision, int start, int end) {
        if (start >= end || end > canonical.length() || !covers(line(provision), start, end)) {
            throw new Refusal.Invalid("quote.notInProvision");
        }
        return TextAnchor.of(canonical, start, end);
    }

    /** Whether a quote stands word for word at its place, and that place is in the provision or its chapeau. */
    public boolean holds(ProvisionId provision, TextAnchor quote) {
        return quote.standsIn(canonical) && covers(line(provision), quote.start(), quote.end());
    }

    /** As Akoma Ntoso. */
    public String akomaNtoso() {
        return AkomaNtoso.write(label(), canonical, outline());
    }

    /** As JSON, to be brought in again. */
    public String json() {
        return JsonText.write(label(), canonical, outline());
    }

    private Label label() {
        Language language = Language.of(expression.language()).orElse(Language.EN);
        return new Label(
                instrument.slug(),
                instrument.kind().code(),
                instrument.title(language),
                instrument.signedOn().date(),
                expression.language(),
                expression.nature().kind().code(),
                expression.nature().grade().code(),
                expression.nature().complete(),
                expression.number());
    }

    private List<Outline.Entry> outline() {
        return lines.stream()
                .map(line -> new Outline.Entry(
                        line.kind(),
                        line.parent(),
                        line.depth(),
                        0,
                        line.designation(),
                        line.headingLevel(),
                        line.range()))
                .toList();
    }

    private boolean covers(ReadingLine line, int start, int end) {
        List<ReadingLine> reach = reach(line);
        String words = start < 0 ? "" : canonical.between(start, end);
        int[] characters = words.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int at = start + i;
            boolean inside = reach.stream()
                    .anyMatch(part ->
                            part.range().start() <= at && at < part.range().end());
            if (!inside && !Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return !words.isBlank();
    }

    /** A provision and what leads in to it: an item is only understood with its chapeau. */
    private List<ReadingLine> reach(ReadingLine line) {
        List<ReadingLine> reach = new ArrayList<>(List.of(line));
        ReadingLine last = line;
        while (last.kind() == ProvisionKind.ITEM && last.parent() >= 0) {
            last = lines.get(last.parent());
            reach.add(last);
        }
        return reach;
    }
}
