package org.throughline.instrument.outline;

import jakarta.persistence.EnumeratedValue;

/** What part a passage plays in an instrument. */
public enum ProvisionKind {
    TITLE("title", "title"),
    OPENING_FORMULA("opening_formula", "formula"),
    PREAMBULAR("preambular", "rec"),
    SECTION("section", "sec"),
    OPERATIVE("operative", "cl"),
    /** An operative clause that introduces items. */
    CHAPEAU("chapeau", "cl"),
    ITEM("item", "item"),
    ENACTING_FORMULA("enacting_formula", "formula"),
    TESTIMONIUM("testimonium", "testimonium"),
    SIGNATURE("signature", "signature"),
    /** What the page prints around the text: addresses, dates, separators. */
    FURNITURE("furniture", "furniture");

    @EnumeratedValue
    private final String code;

    private final String element;

    ProvisionKind(String code, String element) {
        this.code = code;
        this.element = element;
    }

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
