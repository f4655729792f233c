package org.throughline.instrument.outline;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What part a passage plays in an instrument. */
public enum ProvisionKind implements HasCode {
    TITLE("title"),
    OPENING_FORMULA("formula"),
    PREAMBULAR("rec"),
    SECTION("sec"),
    OPERATIVE("cl"),
    /** An operative clause that introduces items. */
    CHAPEAU("cl"),
    ITEM("item"),
    ENACTING_FORMULA("formula"),
    TESTIMONIUM("testimonium"),
    SIGNATURE("signature"),
    /** What the page prints around the text: addresses, dates, separators. */
    FURNITURE("furniture");

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private final String element;

    ProvisionKind(String element) {
        this.element = element;
    }

    @Override
    public String code() {
        return code;
    }

    /** The abbreviated name by which an eId calls this kind, after the Akoma Ntoso naming convention. */
    String element() {
        return element;
    }

    /** One clause of the operative part, with or without items under it. */
    public boolean isClause() {
        return this == OPERATIVE || this == CHAPEAU;
    }

    /** Whether a person would cite it: a clause, an item or a paragraph of the preamble. */
    public boolean isCitable() {
        return isClause() || this == ITEM || this == PREAMBULAR;
    }
}
