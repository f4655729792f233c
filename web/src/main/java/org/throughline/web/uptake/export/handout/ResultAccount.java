package org.throughline.web.uptake.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.LocalizedText;
import org.throughline.web.uptake.export.handout.Handout.Kind;
import org.throughline.web.uptake.export.handout.Handout.Line;
import org.throughline.web.uptake.export.handout.Handout.Section;

/** Tells one result for those who read a file from its beginning. */
final class ResultAccount {

    private final Frame frame;
    private List<Line> lines = new ArrayList<>();

    ResultAccount(Frame frame) {
        this.frame = frame;
    }

    Section of(Result result) {
        lines = new ArrayList<>();
        said(Kind.ASKED, result.subject().words());
        say(Kind.FACT, frame.t("evidence.basis." + result.basis().code()));
        warn(result);
        result.clauses().forEach(clause -> tell(result, clause));
        result.missed().forEach(missed -> tell(result, missed));
        if (result.basis() == Basis.ADJUDICATION) {
            say(Kind.HEADING, frame.t("evidence.decision"));
            said(Kind.REASON, result.decision());
        }
        texts(result);
        claim(result);
        String heading = frame.t("export.result", result.subject().code(), ExportWording.sign(frame, result.uptake()));
        return new Section(
                result.illustrative() ? frame.t("export.warned", heading, frame.t("uptake.illustrative")) : heading,
                lines);
    }

    private void warn(Result result) {
        if (result.recoded() && !result.isSingle()) {
            lines.removeLast();
            say(Kind.FACT, frame.t("evidence.recoded." + result.basis().code()));
        }
        if (result.isSingle()) {
            say(Kind.FACT, frame.t("uptake.single.means"));
        }
        if (result.illustrative()) {
            say(Kind.FACT, frame.t("uptake.illustrative.means"));
        }
        if (result.recheck()) {
            say(Kind.FACT, frame.t("uptake.recheck.means"));
        }
        if (result.older()) {
            say(Kind.FACT, frame.t("uptake.older.means"));
        }
    }

    private void tell(Result result, Result.Clause clause) {
        String citation = frame.t("uptake.clause", result.instrument().citation(clause.eId()));
        String carried = clause.carried() ? frame.t("export.and") + frame.t("uptake.carried") : "";
        say(
                Kind.HEADING,
                frame.t(
                        "export.result",
                        citation,
                        ExportWording.sign(frame, Uptake.of(clause.degree().code())) + carried));
        for (Result.Found found : clause.found()) {
            FindingSheet finding = found.finding();
            say(
                    Kind.FACT,
                    frame.t(
                            "export.found",
                            ExportWording.coder(frame, found.coder()),
                            ExportWording.sign(frame, Uptake.of(finding.degree().code())),
                            frame.t("verb." + finding.verb().code()),
                            frame.t("confidence." + finding.confidence().code())));
            said(Kind.REASON, finding.rationale());
            for (QuoteSheet quote : finding.quotes()) {
                lines.add(new Line(
                        Kind.QUOTE, quote.anchor().exact(), quote.text().language()));
                say(Kind.SOURCE, ExportWording.source(frame, quote));
            }
        }
    }

    private void tell(Result result, Result.Missed missed) {
        String where = missed.absence().wholeText()
                ? frame.t("absence.wholeText")
                : String.join(
                        frame.t("export.and"),
                        missed.absence().passages().stream()
                                .map(result.instrument()::citation)
                                .toList());
        say(Kind.HEADING, frame.t("evidence.missed"));
        say(Kind.FACT, frame.t("export.missed", ExportWording.coder(frame, missed.coder()), where));
        said(Kind.REASON, missed.absence().rationale());
    }

    private void texts(Result result) {
        for (Result.TextCheck check : result.checks()) {
            String state = !check.held()
                    ? "evidence.notHeld"
                    : check.coders() == 0 ? "evidence.notChecked" : "evidence.checked";
            say(
                    Kind.FACT,
                    frame.t(
                            "export.figure",
                            Phrases.language(frame, check.language()),
                            frame.t(state, check.coders())));
        }
    }

    private void claim(Result result) {
        String claim = frame.t(
                "export.figure",
                frame.t("claim.title"),
                frame.t("claim." + result.claim().kind().code()));
        String source = result.claim().source();
        say(Kind.FACT, source.isEmpty() ? claim : frame.t("export.warned", claim, source));
    }

    private void say(Kind kind, String words) {
        lines.add(new Line(kind, words, frame.language().code()));
    }

    private void said(Kind kind, Bilingual text) {
        LocalizedText said = LocalizedText.of(text, frame.language());
        if (!said.text().isEmpty()) {
            lines.add(new Line(kind, said.text(), said.language().code()));
        }
        if (said.older()) {
            say(Kind.FACT, frame.t("text.older." + said.language().code()));
        }
    }
}
