package org.throughline.web.uptake.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.recommendation.Ask;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.suggestion.SuggestionList;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.LocalizedText;

/**
 * The desk laid out.
 *
 * @param part the part whose form was refused
 * @param form what was sent
 * @param suggestions what the machine proposes to read
 * @param cautions what warns against claiming too much; none of it keeps anybody from anything
 */
public record DeskPage(CodingDeskSheet desk, Part part, Form form, SuggestionList suggestions, Cautions cautions) {

    private static final Form BLANK = Form.blank();

    /** The desk as an address asks for it: with {@code start} and {@code length}, words of a clause are there to be quoted. */
    static DeskPage of(CodingDeskSheet desk, Form asked, SuggestionList suggestions, Cautions cautions) {
        return new DeskPage(desk, Part.NONE, Quoting.prefilled(desk.head().instrument(), asked), suggestions, cautions);
    }

    /** The forms of the desk. */
    public enum Part {
        NONE,
        FINDING,
        QUOTE,
        ABSENCE,
        WHOLE
    }

    /** What was typed in one of the forms; blank for the others, but for what the address chooses. */
    public Form of(String name) {
        Part wanted = Part.valueOf(name);
        return part == wanted || part == Part.NONE ? form : BLANK;
    }

    /** A form in which nothing was typed. */
    public Form blank() {
        return BLANK;
    }

    /** The finding that is being changed. */
    public Optional<FindingSheet> editing() {
        String id = form.text("finding").isEmpty() ? form.text("id") : form.text("finding");
        return findings().stream()
                .filter(finding -> finding.id().toString().equals(id))
                .findFirst();
    }

    /** The finding that was recorded just now. */
    public Optional<FindingSheet> saved() {
        return findings().stream()
                .filter(finding -> finding.id().toString().equals(form.text("saved")))
                .findFirst();
    }

    /** What the caller has found, in the order of the text. */
    public List<FindingSheet> findings() {
        return desk.mine().map(CodingSheet::findings).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(
                        finding -> desk.head().instrument().place(finding.clause())))
                .toList();
    }

    /** Whether the caller may write here. */
    public boolean isOpen() {
        return desk.mine().isPresent() && !desk.mine().get().done();
    }

    /** Whether it is an adjudicator's own result. */
    public boolean isOwnResult() {
        return desk.mine().isPresent() && desk.mine().get().by().slot() == 3;
    }

    /** The texts that may be quoted. */
    public List<FormOption> quotable(Frame frame) {
        return desk.head().instrument().texts().stream()
                .filter(ExpressionCard::admitsEvidence)
                .map(text -> new FormOption(text.id().toString(), Phrases.text(frame, text)))
                .toList();
    }

    /** The clauses to choose from. */
    public List<FormOption> clauses(Frame frame) {
        List<FormOption> clauses = new ArrayList<>();
        clauses.add(new FormOption("", frame.t("desk.clause.choose")));
        for (ClauseSheet clause : desk.head().instrument().clauses()) {
            clauses.add(new FormOption(clause.eId(), frame.t("uptake.clause", clause.citation())));
        }
        return clauses;
    }

    /** What may be chosen to be proposed for: the whole, then the elements. */
    public List<FormOption> proposable(Frame frame) {
        List<FormOption> units = new ArrayList<>();
        units.add(new FormOption("", frame.t("suggest.whole")));
        for (Ask ask : desk.head().subject().choices()) {
            String words = LocalizedText.of(ask.text(), frame.language()).text();
            units.add(new FormOption(
                    ask.id().toString(),
                    frame.t("suggest.element", desk.head().subject().place(ask.id()), words)));
        }
        return units;
    }

    /** Whether the caller has found something in a clause. */
    public boolean isFound(ClauseSheet clause) {
        return findings().stream().anyMatch(finding -> finding.clause().equals(clause.eId()));
    }
}
