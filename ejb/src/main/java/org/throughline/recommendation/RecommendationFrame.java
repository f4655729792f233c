package org.throughline.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.refusal.Refusal;

/** What stands around the words of a recommendation: its theme, where and when it was made, and to whom it is addressed. */
@Embeddable
public class RecommendationFrame {

    @Column(name = "theme_id")
    private UUID theme;

    @Enumerated(EnumType.STRING)
    private Provenance provenance;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    @ElementCollection
    @CollectionTable(name = "addressee", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "party")
    private Set<String> addressees = new HashSet<>();

    protected RecommendationFrame() {}

    static RecommendationFrame of(RecommendationDetails given) {
        RecommendationFrame frame = new RecommendationFrame();
        frame.hold(given);
        return frame;
    }

    /**
     * Changes it.
     *
     * @param imported whether the recommendation came from a report: its origin and its day stay
     */
    void revise(RecommendationDetails given, boolean imported) {
        if (imported && (given.provenance() != provenance || !Objects.equals(given.madeOn(), madeOn))) {
            throw new Refusal.NotNow("recommendation.asPublished");
        }
        hold(given);
    }

    Provenance provenance() {
        return provenance;
    }

    @Nullable
    LocalDate madeOn() {
        return madeOn;
    }

    private void hold(RecommendationDetails given) {
        theme = given.theme().value();
        provenance = given.provenance();
        madeOn = given.madeOn();
        addressees.retainAll(given.addressees());
        addressees.addAll(given.addressees());
    }
}
