package org.throughline.recommendation.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.throughline.recommendation.LinkKind;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.key.RecommendationId;

/** That one recommendation gave way to another of its series. Laid once and never taken back. */
@Entity
@Immutable
@IdClass(RecommendationLink.Ends.class)
public class RecommendationLink {

    @Id
    @Column(name = "from_id")
    private UUID from;

    @Id
    @Column(name = "to_id")
    private UUID to;

    @Column(name = "series_id")
    private UUID series;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    protected RecommendationLink() {}

    RecommendationLink(Recommendation from, Recommendation to, LinkKind kind) {
        this.from = from.id().value();
        this.to = to.id().value();
        this.series = from.series().value();
        this.kind = kind;
    }

    public Stream<RecommendationId> ends() {
        return Stream.of(from, to).map(RecommendationId::new);
    }

    /** Which two it joins. */
    public record Ends(UUID from, UUID to) {}
}
