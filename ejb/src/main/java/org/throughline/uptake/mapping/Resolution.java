package org.throughline.uptake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;

/**
 * On what the result of a mapping stands: the agreement of two, the decision of a third, or one coder alone. It repeats
 * who coded so that the database itself can refuse a third person who is or ever was one of the two.
 */
@Entity
@Table(name = "settlement")
public class Resolution {

    @Id
    @Column(name = "mapping_id")
    private UUID mapping;

    @Enumerated(EnumType.STRING)
    private Basis kind;

    @Column(name = "first_coder")
    private UUID firstCoder;

    @Column(name = "second_coder")
    private @Nullable UUID secondCoder;

    private @Nullable UUID adjudicator;

    @Column(name = "result_slot")
    private short resultSlot;

    @Column(name = "result_coder")
    private UUID resultCoder;

    private boolean illustrative;

    /** With the next, ties everybody to the part they have in the mapping for ever; an example binds nobody. */
    @Column(name = "coder_part")
    @Enumerated(EnumType.STRING)
    private @Nullable CodingRole coderPart;

    @Column(name = "adjudicator_part")
    @Enumerated(EnumType.STRING)
    private @Nullable CodingRole adjudicatorPart;

    @Column(name = "rationale_en")
    private String rationaleEn = "";

    @Column(name = "rationale_ja")
    private String rationaleJa = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Resolution() {}

    private Resolution(Mapping mapping, Basis kind, Coding first, @Nullable Coding second, Coding result, Instant now) {
        this.mapping = mapping.id().value();
        this.kind = kind;
        this.firstCoder = first.coder();
        this.secondCoder = second == null ? null : second.coder();
        this.resultSlot = result.slot();
        this.resultCoder = result.coder();
        this.settledAt = now;
        this.illustrative = mapping.isIllustrative();
        this.coderPart = illustrative ? null : CodingRole.CODER;
        this.adjudicatorPart = illustrative ? null : CodingRole.ADJUDICATOR;
    }

    public static Resolution agreement(Mapping mapping, Coding first, Coding second, Instant now) {
        return new Resolution(mapping, Basis.AGREEMENT, first, second, first, now);
    }

    public static Resolution single(Mapping mapping, Coding only, Instant now) {
        return new Resolution(mapping, Basis.SINGLE, only, null, only, now);
    }

    public static Resolution adjudication(Mapping mapping, Coding first, Coding second, Ruling ruling, Instant now) {
        Resolution resolution = new Resolution(mapping, Basis.ADJUDICATION, first, second, ruling.result(), now);
        resolution.adjudicator = ruling.adjudicator();
        resolution.rationaleEn = ruling.rationale().en();
        resolution.rationaleJa = ruling.rationale().ja();
        return resolution;
    }

    /**
     * What a third person decides between two.
     *
     * @param result the coding that is upheld, or the adjudicator's own
     */
    public record Ruling(UUID adjudicator, Coding result, Bilingual rationale) {}

    public Basis kind() {
        return kind;
    }

    public short resultSlot() {
        return resultSlot;
    }
}
