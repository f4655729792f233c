package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.outline.Outline;
import org.throughline.language.Bilingual;

/** One version of an instrument's text in one language; never changed. */
@Entity
@Immutable
public class Expression {

    @Id
    private UUID id;

    @Column(name = "instrument_id")
    private UUID instrument;

    private String language;

    @Enumerated(EnumType.STRING)
    private ExpressionKind kind;

    @Enumerated(EnumType.STRING)
    private ExpressionGrade grade;

    private boolean complete;
    private short number;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "note_ja")
    private String noteJa;

    private String canonical;
    private String sha256;
    private int clauses;
    private int mends;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected Expression() {}

    public Expression(ExpressionId id, InstrumentId instrument, Terms terms, int number, Content content, Instant now) {
        this.id = id.value();
        this.instrument = instrument.value();
        this.language = terms.language();
        this.kind = terms.kind();
        this.grade = terms.grade();
        this.complete = terms.complete();
        this.number = (short) number;
        this.noteEn = terms.note().en();
        this.noteJa = terms.note().ja();
        this.canonical = content.text().toString();
        this.sha256 = content.text().sha256();
        this.clauses = (int) content.outline().clauses();
        this.mends = content.mends();
        this.importedAt = now;
    }

    /**
     * What it says.
     *
     * @param mends how often a person put right what was read of the file
     */
    public record Content(CanonicalText text, Outline outline, int mends) {}

    /** What somebody says of a text that they bring in. */
    public record Terms(
            String language, ExpressionKind kind, ExpressionGrade grade, boolean complete, Bilingual note) {}
}
