package org.throughline.uptake.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one coder did with one clause that was proposed; the last word counts. */
@Entity
@Table(name = "suggestion_verdict")
public class SuggestionVerdict {

    @Id
    private UUID id;

    @Column(name = "coding_id")
    private UUID coding;

    @Column(name = "unit_id")
    private UUID unit;

    private String clause;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    protected SuggestionVerdict() {}

    /** @param unit the element for which it was proposed, else the recommendation */
    SuggestionVerdict(UUID coding, UUID unit, NewVerdict given) {
        this.id = given.id().value();
        this.coding = coding;
        this.unit = unit;
        this.clause = given.clause();
        this.verdict = given.verdict();
    }

    void change(Verdict to) {
        verdict = to;
    }
}
