package org.throughline.uptake.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.key.QuoteId;

/** An exact quote from one text of the instrument, with its place in it. */
@Entity
public class Evidence {

    @Id
    private UUID id;

    @Column(name = "expression_id")
    private UUID expression;

    private String exact;
    private String prefix;
    private String suffix;
    private int starts;
    private int ends;

    protected Evidence() {}

    public Evidence(QuoteId id, ExpressionId expression, TextAnchor anchor) {
        this.id = id.value();
        standIn(expression, anchor);
    }

    /** The quote is of another text from now on. */
    public final void standIn(ExpressionId text, TextAnchor anchor) {
        expression = text.value();
        exact = anchor.exact();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        starts = anchor.start();
        ends = anchor.end();
    }

    public QuoteId id() {
        return new QuoteId(id);
    }

    public ExpressionId expression() {
        return new ExpressionId(expression);
    }

    public String exact() {
        return exact;
    }

    public int start() {
        return starts;
    }

    public Evidence copy() {
        return new Evidence(
                new QuoteId(UUID.randomUUID()), expression(), new TextAnchor(exact, prefix, suffix, starts, ends));
    }
}
