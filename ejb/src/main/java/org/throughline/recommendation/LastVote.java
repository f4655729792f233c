package org.throughline.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The vote to which a recommendation was put last.
 *
 * @param scope whose people vote: a workshop, or the whole series
 * @param before where the recommendation was when that vote began
 */
@Embeddable
public record LastVote(
        @Column(name = "voted_in") @Nullable UUID scope,
        @Column(name = "state_before") @Enumerated(EnumType.STRING) @Nullable RecommendationState before) {

    /** Whether those who may see the votes of these only see this one. */
    boolean isSeenWith(Set<UUID> scopes, UUID series) {
        return scope == null || scope.equals(series) || scopes.contains(series) || scopes.contains(scope);
    }
}
