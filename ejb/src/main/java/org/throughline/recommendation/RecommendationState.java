package org.throughline.recommendation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.throughline.refusal.Refusal;

/** How far a recommendation has gone, and where it may go from there. */
public enum RecommendationState {
    /** Seen by convenors only. */
    DRAFT,
    /** Seen by all members of the series. */
    CIRCULATED,
    AMENDING,
    BALLOTING,
    /** Supported in the room: see {@link Support}. */
    SUPPORTED,
    NOT_SUPPORTED,
    /** Recorded without a verdict: what is told of the vote does not say whether the room supported it. */
    RECORDED,
    /** Open to everybody once the series is; never changed again. */
    PUBLISHED,
    MERGED,
    SUPERSEDED,
    WITHDRAWN;

    private static final Set<RecommendationState> WRITABLE = EnumSet.of(DRAFT, CIRCULATED, AMENDING);
    private static final Set<RecommendationState> VOTED = EnumSet.of(SUPPORTED, NOT_SUPPORTED, RECORDED);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RecommendationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether its wordings and its frame may still be written. */
    public boolean isWritable() {
        return WRITABLE.contains(this);
    }

    /** Whether members have it before them, so that it can be put to the vote. */
    public boolean mayBallot() {
        return this == CIRCULATED || this == AMENDING || this == PUBLISHED || VOTED.contains(this);
    }

    public boolean mayCirculate() {
        return this == DRAFT;
    }

    public boolean mayPublish() {
        return this == CIRCULATED || this == AMENDING || VOTED.contains(this);
    }

    public boolean mayWithdraw() {
        return mayPublish();
    }

    RecommendationState circulated() {
        return next(mayCirculate(), CIRCULATED, "recommendation.seen");
    }

    RecommendationState published() {
        return next(this == PUBLISHED || mayPublish(), PUBLISHED, "recommendation.notPublishable");
    }

    RecommendationState withdrawn() {
        return next(this == WITHDRAWN || mayWithdraw(), WITHDRAWN, "recommendation.notWithdrawable");
    }

    /** A ballot on it opened; a published one stays published, and one that is over cannot be voted on. */
    RecommendationState balloting() {
        if (this == PUBLISHED) {
            return this;
        }
        return next(this == BALLOTING || isWritable() || VOTED.contains(this), BALLOTING, "recommendation.over");
    }

    /**
     * A ballot on it closed. Of two wordings that were voted on, the better supported one counts; that neither was
     * supported is said only if that is known of both.
     *
     * @param outcome one of {@link #SUPPORTED}, {@link #NOT_SUPPORTED}, {@link #RECORDED}
     */
    RecommendationState balloted(RecommendationState outcome) {
        if (this == BALLOTING) {
            return outcome;
        }
        return VOTED.contains(this) && (outcome == SUPPORTED || this == NOT_SUPPORTED) ? outcome : this;
    }

    /** A ballot on it was given up uncounted: it is where it was before, seen by all and not voted on. */
    RecommendationState annulled() {
        return this == BALLOTING ? CIRCULATED : this;
    }

    private static RecommendationState next(boolean allowed, RecommendationState to, String refusal) {
        if (!allowed) {
            throw new Refusal.NotNow(refusal);
        }
        return to;
    }
}
