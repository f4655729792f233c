package org.throughline.uptake.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.throughline.instrument.text.TextAnchor;

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

    Evidence(UUID id, UUID expression, TextAnchor anchor) {
        this.id = id;
        standIn(expression, anchor);
    }

    /** The quote is of another text from now on. */
    final void standIn(UUID text, TextAnchor anchor) {
        expression = text;
        exact = anchor.exact();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        starts = anchor.start();
        ends = anchor.end();
    }

    UUID id() {
        return id;
    }

    UUID expression() {
        return expression;
    }

    String exact() {
        return exact;
    }

    int start() {
        return starts;
    }

    Evidence copy() {
        return new Evidence(UUID.randomUUID(), expression, new TextAnchor(exact, prefix, suffix, starts, ends));
    }
}
