package org.throughline.uptake.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.recheck.RecheckSheet.Choice;
import org.throughline.uptake.recheck.RecheckSheet.Passage;
import org.throughline.uptake.sheet.HeldInstrument;

/** Cuts the clause around a quote out of its text, and the one that stands in its place out of the newer text. */
public final class Passages {

    private Passages() {}

    /** The clause in which a quote stood. */
    public static Passage before(ExpressionReading text, int at, String was) {
        List<ReadingLine> clauses = clauses(text);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).range().start() <= at) {
                int end = end(text, clauses.get(i));
                int length = was.codePointCount(0, was.length());
                return passage(text, clauses.get(i), at, at + length <= end ? at + length : -1);
            }
        }
        return none(text.expression());
    }

    /** The clause that stands in its place now. */
    public static Passage now(ExpressionReading text, String eId, String words) {
        return clauses(text).stream()
                .filter(clause -> eId.equals(clause.designation().eId())
                        || eId.startsWith(clause.designation().eId() + "__"))
                .findFirst()
                .map(clause ->
                        QuoteLocation.of(text, clause.designation().eId(), words) instanceof QuoteLocation.Found found
                                ? passage(
                                        text,
                                        clause,
                                        found.anchor().start(),
                                        found.anchor().end())
                                : passage(text, clause, 0, -1))
                .orElseGet(() -> none(text.expression()));
    }

    /** The clauses of the newer text under the names that findings know them by. */
    static List<Choice> choices(HeldInstrument held, ExpressionReading text) {
        List<Choice> choices = new ArrayList<>();
        for (ReadingLine clause : clauses(text)) {
            choices.add(new Choice(held.name(text, clause.designation().eId()), citation(clause)));
        }
        return choices;
    }

    private static List<ReadingLine> clauses(ExpressionReading text) {
        return text.lines().stream()
                .filter(line -> line.kind().isClause() || line.kind() == ProvisionKind.PREAMBULAR)
                .toList();
    }

    private static Passage passage(ExpressionReading text, ReadingLine clause, int from, int to) {
        String words = text.canonical().between(clause.range().start(), end(text, clause));
        if (to < 0) {
            return new Passage(
                    text.expression(),
                    citation(clause),
                    clause.fragment(),
                    clause.range().start(),
                    words,
                    -1,
                    -1);
        }
        int head = words.offsetByCodePoints(0, from - clause.range().start());
        return new Passage(
                text.expression(),
                citation(clause),
                clause.fragment(),
                clause.range().start(),
                words,
                head,
                words.offsetByCodePoints(head, to - from));
    }

    private static Passage none(ExpressionCard text) {
        return new Passage(text, null, "", 0, "", -1, -1);
    }

    private static String citation(ReadingLine clause) {
        return Objects.requireNonNullElse(
                clause.designation().citation(), clause.designation().eId());
    }

    /** Where a clause ends with what is under it. */
    private static int end(ExpressionReading text, ReadingLine clause) {
        int end = clause.range().end();
        int depth = clause.depth();
        for (ReadingLine line : text.lines()
                .subList(text.lines().indexOf(clause) + 1, text.lines().size())) {
            if (line.depth() <= depth) {
                break;
            }
            end = line.range().end();
        }
        return end;
    }
}
