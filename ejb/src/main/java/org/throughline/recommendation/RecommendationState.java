package org.throughline.recommendation;

import jakarta.persistence.EnumeratedValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.HasCode;
import org.throughline.refusal.Refusal;

/** How far a recommendation has gone, and where it may go from there. */
public enum RecommendationState implements HasCode {
    /** Seen by convenors only. */
    DRAFT,
    /** Seen by all members of the series. */
    CIRCULATED,
    AMENDING,
    BALLOTING,
    /** Supported in the room, by what the released figures say. */
    SUPPORTED,
    NOT_SUPPORTED,
    /** Recorded without a verdict: what is told of the vote does not say whether the room supported it. */
    RECORDED,
    /** Open to everybody once the series is; never changed again. */
    PUBLISHED,
    MERGED,
    SUPERSEDED,
    WITHDRAWN;

    /** Those in which one is coded: settled by the room or by the report. A draft may still change. */
    public static final Set<RecommendationState> CODABLE =
            Collections.unmodifiableSet(EnumSet.of(SUPPORTED, NOT_SUPPORTED, RECORDED, PUBLISHED));

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private static final Set<RecommendationState> WRITABLE = EnumSet.of(DRAFT, CIRCULATED, AMENDING);
    private static final Set<RecommendationState> VOTED = EnumSet.of(SUPPORTED, NOT_SUPPORTED, RECORDED);

    @Override
    public String code() {
        return code;
    }

    public static RecommendationState of(String code) {
        return HasCode.of(RecommendationState.class, code);
    }

    /** Whether its wordings and its frame may still be written. */
    public boolean isWritable() {
        return WRITABLE.contains(this);
    }

    /** Whether it can be set beside an instrument. */
    public boolean isCodable() {
        return CODABLE.contains(this);
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

    /** Whether it can give way to another one. */
    public boolean mayGiveWay() {
        return mayPublish() || this == PUBLISHED || this == MERGED || this == SUPERSEDED;
    }

    /** Whether another one can give way to it. Not while the room votes on it: its subject would grow meanwhile. */
    public boolean mayReplace() {
        return mayPublish() || this == PUBLISHED;
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

    /** Another one stands in its place from now on. What is published stays so. */
    RecommendationState gaveWay(LinkKind kind) {
        if (this == PUBLISHED) {
            return this;
        }
        return next(this == kind.state() || mayPublish(), kind.state(), "recommendation.notReplaceable");
    }

    /** A ballot on it opened; a published one stays published, and one that is over cannot be voted on. */
    RecommendationState balloting() {
        if (this == PUBLISHED) {
            return this;
        }
        return next(this == BALLOTING || isWritable() || VOTED.contains(this), BALLOTING, "recommendation.over");
    }

    /**
     * A ballot on it closed. Of two rounds, on one wording each, the better supported one counts.
     *
     * @param outcome one of {@link #SUPPORTED}, {@link #NOT_SUPPORTED}, {@link #RECORDED}
     * @param before where it was before the ballot opened: what was withheld does not take back what was told
     */
    RecommendationState balloted(RecommendationState outcome, RecommendationState before) {
        if (this == BALLOTING) {
            return outcome == RECORDED && VOTED.contains(before) ? before : outcome;
        }
        return VOTED.contains(this) && (outcome == SUPPORTED || this == RECORDED) ? outcome : this;
    }

    /** A ballot on it was given up uncounted: it is where it was before, and seen by all. */
    RecommendationState annulled(RecommendationState before) {
        return this == BALLOTING ? VOTED.contains(before) ? before : CIRCULATED : this;
    }

    void refuseSettled() {
        if (!isWritable()) {
            throw new Refusal.NotNow("recommendation.settled");
        }
    }

    void refuseSeen() {
        if (isSeen()) {
            throw new Refusal.NotNow("recommendation.seen");
        }
    }

    boolean isSeen() {
        return this != DRAFT;
    }

    /** Whether it comes from a vote, so that it is for those only whom the vote is for. */
    boolean isOfVote() {
        return this == BALLOTING || VOTED.contains(this);
    }

    private static RecommendationState next(boolean allowed, RecommendationState to, String refusal) {
        if (!allowed) {
            throw new Refusal.NotNow(refusal);
        }
        return to;
    }
}
