package org.throughline.publication.block;

import org.throughline.HasCode;
import org.throughline.refusal.Refusal;

/** What part a passage plays in a report. */
public enum BlockKind implements HasCode {
    TITLE,
    HEADING,
    PARAGRAPH,
    /** What introduces a list. */
    STEM,
    ITEM,
    /** An item of a list of recommendations. */
    RECOMMENDATION,
    /** What stands in the place of a figure, such as its number and title. */
    FIGURE,
    CAPTION,
    /** Repeats what another block says. */
    PULL_QUOTE,
    ENDNOTE,
    /** What the publisher says about the report: support, disclaimer, rights. */
    NOTICE,
    /** What the page prints around the text: running heads, page numbers, dates, addresses. */
    FURNITURE;

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** @throws Refusal.Invalid if there is no such kind */
    public static BlockKind of(String code) {
        return HasCode.find(BlockKind.class, code).orElseThrow(() -> new Refusal.Invalid("form"));
    }

    /** Whether it stands beside the text, so that what is before it goes on after it. */
    public boolean isAside() {
        return switch (this) {
            case FIGURE, CAPTION, PULL_QUOTE, FURNITURE -> true;
            default -> false;
        };
    }
}
