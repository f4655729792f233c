package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.key.InstrumentId;

/** A relation between provisions of two instruments, by eId, so that it holds for all their texts. */
@Entity
public class Lineage {

    @Id
    private UUID id;

    @Column(name = "newer_id")
    private UUID newer;

    @Column(name = "newer_eid")
    private @Nullable String newerEId;

    @Column(name = "older_id")
    private UUID older;

    @Column(name = "older_eid")
    private @Nullable String olderEId;

    @Enumerated(EnumType.STRING)
    private LineageKind kind;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "note_ja")
    private String noteJa;

    protected Lineage() {}

    public Lineage(UUID id, InstrumentId newer, InstrumentId older, LineageLink link) {
        this.id = id;
        this.newer = newer.value();
        this.newerEId = link.newerEId();
        this.older = older.value();
        this.olderEId = link.olderEId();
        this.kind = link.kind();
        this.noteEn = link.note().en();
        this.noteJa = link.note().ja();
    }
}
