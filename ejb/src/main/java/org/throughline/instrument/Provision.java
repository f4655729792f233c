package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.platform.key.Key;

/** A range of one text with its place in the tree. */
@Entity
@Immutable
public class Provision {

    @Id
    private UUID id;

    @Column(name = "expression_id")
    private UUID expression;

    @Column(name = "position")
    private int place;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private short depth;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ProvisionKind kind;

    private @Nullable String number;

    @Column(name = "heading_level")
    private @Nullable Short headingLevel;

    private @Nullable String citation;

    @Column(name = "eid")
    private String eId;

    @Column(name = "start_at")
    private int start;

    @Column(name = "words_start")
    private int wordsStart;

    @Column(name = "end_at")
    private int end;

    protected Provision() {}

    public Provision(
            ProvisionId id, ExpressionId expression, int place, @Nullable ProvisionId parent, Outline.Entry entry) {
        this.id = id.value();
        this.expression = expression.value();
        this.place = place;
        this.parent = Key.orNull(parent);
        this.depth = (short) entry.depth();
        this.ordinal = entry.ordinal();
        this.kind = entry.kind();
        this.number = entry.designation().number();
        Integer level = entry.headingLevel();
        this.headingLevel = level == null ? null : level.shortValue();
        this.citation = entry.designation().citation();
        this.eId = entry.designation().eId();
        this.start = entry.range().start();
        this.wordsStart = entry.range().wordsStart();
        this.end = entry.range().end();
    }
}
