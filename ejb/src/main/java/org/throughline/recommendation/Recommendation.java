package org.throughline.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * A recommendation through its life: drafted, circulated, voted on perhaps, published and from then on as it is, or
 * withdrawn. Its words stand in its {@link Wording}s.
 */
@Entity
public class Recommendation {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    private String code;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Embedded
    private @Nullable LastVote lastVote;

    @Embedded
    private RecommendationFrame frame;

    private int ordinal;

    @Version
    private long version;

    protected Recommendation() {}

    public Recommendation(UUID series, int ordinal, NewRecommendation given) {
        id = given.id().value();
        this.series = series;
        this.ordinal = ordinal;
        code = given.code();
        state = RecommendationState.DRAFT;
        frame = RecommendationFrame.of(given.details());
    }

    /**
     * Changes all but its wordings.
     *
     * @param seen the version on which the change was made
     * @param standing its asks as they stand, for whoever saw an older version
     * @param imported whether it came from a report
     * @throws Refusal.NotNow if another origin or day is given to what came from a report
     */
    public void revise(RecommendationDetails given, long seen, String standing, boolean imported) {
        refuseSettled();
        if (seen != version) {
            throw new Refusal.Stale(version, standing);
        }
        frame.revise(given, imported);
    }

    public void circulate() {
        state = state.circulated();
    }

    public void publish() {
        state = state.published();
    }

    public void withdraw() {
        state = state.withdrawn();
    }

    public void giveWay(LinkKind kind) {
        state = state.gaveWay(kind);
    }

    /** @param scope whose people vote: a workshop, or the whole series */
    public void openBallot(UUID scope) {
        RecommendationState next = state.balloting();
        if (state != next) {
            lastVote = new LastVote(scope, state);
        }
        state = next;
    }

    /** What is withheld says nothing: it is where an earlier vote has put it, or recorded without one. */
    public void closeBallot(RecommendationState outcome) {
        state = state.balloted(outcome, before());
    }

    /** The ballot was given up uncounted. */
    public void annulBallot() {
        state = state.annulled(before());
    }

    /** Where it is for those who may see the votes of these only: what a vote of others says is not for them. */
    public RecommendationState seenWith(Set<UUID> scopes) {
        boolean seen = lastVote == null || !state.isOfVote() || lastVote.isSeenWith(scopes, series);
        return seen ? state : RecommendationState.CIRCULATED;
    }

    /** Its words and its frame are written no more once a ballot is open on it, or was. */
    public void refuseSettled() {
        state.refuseSettled();
    }

    /** What goes when it is thrown away: its words as they stand now, of all its wordings. */
    public Doubt discarding(List<Wording> wordings) {
        long written = wordings.stream()
                .mapToLong(wording -> 1 + wording.sheet().version())
                .sum();
        Bilingual words = wordings.isEmpty()
                ? Bilingual.NONE
                : wordings.getFirst().sheet().texts().words();
        return Doubt.of("recommendation.discard", code, words, wordings.size(), version + "." + written);
    }

    public void refuseSeen() {
        state.refuseSeen();
    }

    /** Whether others than the convenors have it before them. */
    public boolean isSeen() {
        return state.isSeen();
    }

    public boolean isPublished() {
        return state == RecommendationState.PUBLISHED;
    }

    public boolean isFromReport() {
        return frame.provenance().isReport();
    }

    public boolean isOf(UUID anySeries) {
        return series.equals(anySeries);
    }

    public boolean isCalled(String anyCode) {
        return code.equals(anyCode);
    }

    public boolean mayReplace() {
        return state.mayReplace();
    }

    public RecommendationId id() {
        return new RecommendationId(id);
    }

    public SeriesId series() {
        return new SeriesId(series);
    }

    public long version() {
        return version;
    }

    public RecommendationLine line(
            ThemeTitle title, List<SideName> sides, boolean jointly, List<WordingSheet> wordings) {
        return new RecommendationLine(
                new RecommendationId(id),
                code,
                title,
                state,
                frame.provenance(),
                frame.madeOn(),
                sides,
                jointly,
                wordings);
    }

    private RecommendationState before() {
        RecommendationState before = lastVote == null ? null : lastVote.before();
        return before == null ? RecommendationState.CIRCULATED : before;
    }

    public RecommendationState state() {
        return state;
    }
}
