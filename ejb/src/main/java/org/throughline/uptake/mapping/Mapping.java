package org.throughline.uptake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.key.MappingId;

/**
 * A recommendation, or one of its elements, against the whole text of one instrument. It begins with the first coder, who
 * pins the wording for both; when both have finished it is agreed or disputed; a dispute is adjudicated by a third or
 * coded again by both; then staff publish it. With one coder it may be published as single-coded, and says so.
 */
@Entity
public class Mapping {

    @Id
    private UUID id;

    @Column(name = "recommendation_id")
    private UUID recommendation;

    @Column(name = "element_id")
    private @Nullable UUID element;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "wording_id")
    private UUID wording;

    @Column(name = "instrument_id")
    private UUID instrument;

    @Enumerated(EnumType.STRING)
    private MappingState state = MappingState.PROPOSED;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    private boolean recheck;

    /** What was coded has been open to read: what anybody finds from now on is not made apart. */
    private boolean recoded;

    private boolean illustrative;

    @Version
    private long version;

    protected Mapping() {}

    /** The pinned wording is what both coders read, of the element that is coded apart or, without one, of the whole. */
    public Mapping(
            RecommendationId recommendation,
            @Nullable ElementId element,
            WordingId wording,
            InstrumentId instrument,
            boolean illustrative) {
        this.id = UUID.randomUUID();
        this.recommendation = recommendation.value();
        this.element = element == null ? null : element.value();
        this.unit = element == null ? recommendation.value() : element.value();
        this.wording = wording.value();
        this.instrument = instrument.value();
        this.illustrative = illustrative;
    }

    /** One coder has finished and the other has not. */
    public void await() {
        expect(MappingState.PROPOSED);
        state = MappingState.INDEPENDENTLY_CODED;
    }

    /** Both have finished and differ. */
    public void dispute() {
        state = MappingState.DISPUTED;
    }

    /** Both have finished and came to the same. */
    public void agree() {
        state = MappingState.AGREED;
        basis = Basis.AGREEMENT;
    }

    /** A third has decided. */
    public void adjudicate() {
        expect(MappingState.DISPUTED);
        state = MappingState.ADJUDICATED;
        basis = Basis.ADJUDICATION;
    }

    /** Goes back to its coders. What was settled is settled no longer; published it must be retracted first. */
    public void reopen() {
        expect(
                MappingState.INDEPENDENTLY_CODED,
                MappingState.AGREED,
                MappingState.DISPUTED,
                MappingState.ADJUDICATED,
                MappingState.RETRACTED);
        recoded = recoded || state != MappingState.INDEPENDENTLY_CODED;
        state = MappingState.PROPOSED;
        basis = null;
    }

    public void publish() {
        expect(MappingState.AGREED, MappingState.ADJUDICATED, MappingState.RETRACTED);
        state = MappingState.PUBLISHED;
    }

    /** Published with one coder: provisional wherever it shows. */
    public void publishSingle() {
        expect(MappingState.INDEPENDENTLY_CODED);
        state = MappingState.PUBLISHED;
        basis = Basis.SINGLE;
    }

    public void retract() {
        expect(MappingState.PUBLISHED);
        state = MappingState.RETRACTED;
    }

    /** An example makes room for a coding on the words of the text. */
    public void withdrawExample() {
        if (!illustrative) {
            throw new Refusal.NotNow("mapping.noExample");
        }
        state = MappingState.PROPOSED;
        basis = null;
    }

    /** Whether the text under its evidence has changed, and somebody has to read it again. */
    public void recheck(boolean changed) {
        recheck = changed;
    }

    /** Whether its result stands on two people. */
    public boolean isByTwo() {
        return basis == Basis.AGREEMENT || basis == Basis.ADJUDICATION;
    }

    private void expect(MappingState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Refusal.NotNow("mapping." + state.code());
        }
    }

    public MappingId id() {
        return new MappingId(id);
    }

    public InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    public WordingId wording() {
        return new WordingId(wording);
    }

    public MappingState state() {
        return state;
    }

    public boolean needsRecheck() {
        return recheck;
    }

    public long version() {
        return version;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    /** Whether its codings have been open to others: both coders', or a single one that was published. */
    public boolean isOpened() {
        return recoded;
    }

    /** @throws Refusal.NotNow if it is not the version that the caller looked at */
    public void seen(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("changed");
        }
    }
}
