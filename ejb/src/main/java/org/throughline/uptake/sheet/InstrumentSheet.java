package org.throughline.uptake.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;

/**
 * An instrument as it is read beside a recommendation: the best text held in each language, clause by clause.
 *
 * @param texts the best of each language, those that may be quoted first
 */
public record InstrumentSheet(InstrumentCard card, List<ExpressionCard> texts, List<ClauseSheet> clauses) {

    public InstrumentSheet {
        texts = List.copyOf(texts);
        clauses = List.copyOf(clauses);
    }

    public Optional<ClauseSheet> clause(String eId) {
        return clauses.stream().filter(clause -> clause.eId().equals(eId)).findFirst();
    }

    /** How a clause is cited; its eId if the texts held have no such clause. */
    public String citation(String eId) {
        return clause(eId).map(ClauseSheet::citation).orElse(eId);
    }

    /** How an address points at a clause. */
    public String fragment(String eId) {
        return clause(eId).map(ClauseSheet::fragment).orElse(eId);
    }

    /** How an address of the reader goes on to point at a clause; empty if the texts held have no such clause. */
    public String inReader(String eId) {
        return clause(eId).map(clause -> clause.inReader(texts.size())).orElse("");
    }

    /** The place of a clause in the text, for putting findings in its order. */
    public int place(String eId) {
        return IntStream.range(0, clauses.size())
                .filter(place -> clauses.get(place).eId().equals(eId))
                .findFirst()
                .orElse(clauses.size());
    }

    /** Whether a text of this authentic language is held that may be quoted. */
    public boolean holds(String language) {
        return texts.stream().anyMatch(text -> text.language().equals(language) && text.admitsEvidence());
    }
}
