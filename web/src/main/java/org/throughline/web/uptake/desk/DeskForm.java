package org.throughline.web.uptake.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Language;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.evidence.NewQuote;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.key.VerdictId;
import org.throughline.uptake.mapping.Judgement;
import org.throughline.uptake.mapping.NewAbsence;
import org.throughline.uptake.mapping.NewFinding;
import org.throughline.uptake.suggestion.NewVerdict;
import org.throughline.uptake.suggestion.Verdict;
import org.throughline.web.form.Form;

/** Reads the forms of the desk. */
final class DeskForm {

    private DeskForm() {}

    static NewFinding finding(Form form) {
        return new NewFinding(
                form.key("id", FindingId::new),
                form.text("clause"),
                FormChoices.elements(form, "element"),
                FormChoices.of(form, "degree", Degree::of),
                FormChoices.of(form, "verb", VerbStrength::of),
                FormChoices.of(form, "confidence", Confidence::of),
                form.both("rationale"));
    }

    /** Null if nothing was quoted. */
    static @Nullable NewQuote quoteIfAny(Form form) {
        return form.text("exact").isEmpty() ? null : quote(form);
    }

    static NewQuote quote(Form form) {
        return new NewQuote(
                form.key("quoteId", QuoteId::new),
                form.key("expression", ExpressionId::new),
                form.text("exact"),
                start(form));
    }

    static NewAbsence absence(Form form) {
        return new NewAbsence(
                form.key("absenceId", AbsenceId::new),
                FormChoices.elements(form, "absenceElement"),
                form.has("wholeText", "yes"),
                Set.copyOf(form.all("passage")),
                form.both("absence"));
    }

    /** A refused form with the faults of an absence under the names that its fields have on the desk. */
    static Form ofAbsence(Form form) {
        Map<String, String> faults = new LinkedHashMap<>();
        form.faults().forEach((field, fault) -> faults.put(field.replaceFirst("^rationale", "absence"), fault));
        return new Form(form.values(), faults, form.refused(), form.arguments());
    }

    /** The element that is chosen; null: none. */
    static @Nullable ElementId element(Form form) {
        try {
            return form.text("element").isEmpty() ? null : ElementId.fromString(form.text("element"));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    static NewVerdict verdict(Form form) {
        return new NewVerdict(
                form.key("id", VerdictId::new),
                element(form),
                form.text("clause"),
                FormChoices.of(form, "verdict", Verdict::of));
    }

    /** What follows the address of the desk once a verdict is given: the finding to be recorded, or the list again. */
    static String after(NewVerdict given, Form form) {
        String element = given.element() == null ? "" : "element=" + given.element();
        if (given.verdict() == Verdict.REJECTED) {
            return (element.isEmpty() ? "" : "?" + element) + "#suggestions";
        }
        StringBuilder query = new StringBuilder("?clause=" + encoded(given.clause()));
        for (String field : List.of("expression", "start", "length")) {
            if (!form.text(field).isEmpty()) {
                query.append('&').append(field).append('=').append(encoded(form.text(field)));
            }
        }
        return query.append(element.isEmpty() ? "" : "&" + element)
                .append("#finding")
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Judgement judgement(Form form) {
        Set<Language> read = new HashSet<>();
        form.all("read").forEach(code -> Language.of(code).ifPresent(read::add));
        String confidence = form.text("wholeConfidence");
        return new Judgement(
                form.text("uptake").isEmpty() ? Uptake.NOT_ASSESSED : FormChoices.of(form, "uptake", Uptake::of),
                confidence.isEmpty() ? null : FormChoices.of(form, "wholeConfidence", Confidence::of),
                form.text("note"),
                read);
    }

    private static @Nullable Integer start(Form form) {
        try {
            return form.text("start").isEmpty() ? null : Integer.valueOf(form.text("start"));
        } catch (NumberFormatException forged) {
            throw new Refusal.Invalid("form");
        }
    }
}
