package org.throughline.instrument.catalogue;

/**
 * What a text is.
 *
 * @param complete whether it is the whole instrument, and no excerpt
 */
public record ExpressionNature(String language, ExpressionKind kind, ExpressionGrade grade, boolean complete) {

    /** Whether a passage of it may be quoted as evidence: no summary and no press report. */
    public boolean admitsEvidence() {
        return kind != ExpressionKind.WORKING_SUMMARY && grade.isOfficial();
    }

    /** Whether it may show that something is not there: admissible, and no excerpt. */
    public boolean admitsAbsence() {
        return admitsEvidence() && complete;
    }

    /**
     * Whether one of this nature may take the place of another: of the same language, but an excerpt never that of the
     * whole, nor a text that may not be quoted that of one that may.
     */
    boolean mayReplace(ExpressionNature other) {
        return language.equals(other.language)
                && (complete || !other.complete)
                && (admitsEvidence() || !other.admitsEvidence());
    }
}
