package org.throughline.publication.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.ViewId;
import org.throughline.document.text.TextAnchor;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.key.TakingId;
import org.throughline.recommendation.key.RecommendationId;

/** Where in an edition a recommendation or a view stands that was taken over from it. Goes with what it made. */
@Entity
@Immutable
@Table(name = "taken_passage")
public class TakenPassage {

    @Id
    private UUID id;

    @Column(name = "edition_id")
    private UUID edition;

    private UUID act;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    private String prefix;
    private String suffix;
    private boolean made;

    @Column(name = "recommendation_id")
    private @Nullable UUID recommendation;

    @Column(name = "view_id")
    private @Nullable UUID view;

    protected TakenPassage() {}

    private TakenPassage(EditionId edition, TakingId act, TextAnchor anchor, boolean made) {
        this.id = UUID.randomUUID();
        this.edition = edition.value();
        this.act = act.value();
        this.start = anchor.start();
        this.end = anchor.end();
        this.prefix = anchor.prefix();
        this.suffix = anchor.suffix();
        this.made = made;
    }

    /** @param made whether the recommendation was made by this act; else a wording was added to it */
    static TakenPassage ofRecommendation(
            EditionId edition, TakingId act, TextAnchor anchor, RecommendationId recommendation, boolean made) {
        TakenPassage passage = new TakenPassage(edition, act, anchor, made);
        passage.recommendation = recommendation.value();
        return passage;
    }

    static TakenPassage ofView(EditionId edition, TakingId act, TextAnchor anchor, ViewId view) {
        TakenPassage passage = new TakenPassage(edition, act, anchor, true);
        passage.view = view.value();
        return passage;
    }
}
