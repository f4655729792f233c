package org.throughline.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.Provenance;
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

    @Column(name = "theme_id")
    private UUID theme;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Column(name = "voted_in")
    private @Nullable UUID votedIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private @Nullable RecommendationState stateBefore;

    @Enumerated(EnumType.STRING)
    private Provenance provenance;

    private int ordinal;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    @ElementCollection
    @CollectionTable(name = "addressee", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "party")
    private Set<String> addressees = new HashSet<>();

    @Version
    private long version;

    protected Recommendation() {}

    public Recommendation(UUID series, int ordinal, NewRecommendation given) {
        id = given.id().value();
        this.series = series;
        this.ordinal = ordinal;
        code = given.code();
        state = RecommendationState.DRAFT;
        frame(given.details());
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
        if (imported && (given.provenance() != provenance || !Objects.equals(given.madeOn(), madeOn))) {
            throw new Refusal.NotNow("recommendation.asPublished");
        }
        frame(given);
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
            stateBefore = state;
            votedIn = scope;
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
        boolean forAll = votedIn == null || votedIn.equals(series) || !state.isOfVote();
        return forAll || scopes.contains(series) || scopes.contains(votedIn) ? state : RecommendationState.CIRCULATED;
    }

    /** Its words and its frame are written no more once a ballot is open on it, or was. */
    public void refuseSettled() {
        if (!state.isWritable()) {
            throw new Refusal.NotNow("recommendation.settled");
        }
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
        if (isSeen()) {
            throw new Refusal.NotNow("recommendation.seen");
        }
    }

    /** Whether others than the convenors have it before them. */
    public boolean isSeen() {
        return state != RecommendationState.DRAFT;
    }

    public boolean isPublished() {
        return state == RecommendationState.PUBLISHED;
    }

    public boolean isFromReport() {
        return provenance.isReport();
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
                new RecommendationId(id), code, title, state, provenance, madeOn, sides, jointly, wordings);
    }

    private RecommendationState before() {
        return stateBefore == null ? RecommendationState.CIRCULATED : stateBefore;
    }

    public RecommendationState state() {
        return state;
    }

    private void frame(RecommendationDetails given) {
        theme = given.theme().value();
        provenance = given.provenance();
        madeOn = given.madeOn();
        addressees.retainAll(given.addressees());
        addressees.addAll(given.addressees());
    }
}
