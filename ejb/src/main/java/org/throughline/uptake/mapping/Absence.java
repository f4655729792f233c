package org.throughline.uptake.mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/** A finding that something is not there, with where it was looked for. */
@Entity
public class Absence {

    @Id
    private UUID id;

    @Column(name = "coding_id")
    private UUID coding;

    @Column(name = "whole_text")
    private boolean wholeText;

    @Column(name = "rationale_en")
    private String rationaleEn;

    @Column(name = "rationale_ja")
    private String rationaleJa;

    @ElementCollection
    @CollectionTable(name = "absence_element", joinColumns = @JoinColumn(name = "absence_id"))
    @Column(name = "element_id")
    private Set<UUID> elements = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "absence_passage", joinColumns = @JoinColumn(name = "absence_id"))
    @Column(name = "clause")
    private Set<String> passages = new HashSet<>();

    @Version
    private long version;

    protected Absence() {}

    public Absence(UUID coding, NewAbsence given) {
        id = given.id();
        this.coding = coding;
        wholeText = given.wholeText();
        rationaleEn = given.rationale().en();
        rationaleJa = given.rationale().ja();
        elements.addAll(given.elements());
        passages.addAll(given.passages());
    }

    public UUID coding() {
        return coding;
    }

    /** What goes when it is dropped. */
    public Doubt dropping() {
        return Doubt.of("absence.drop", new Bilingual(rationaleEn, rationaleJa));
    }

    boolean isOfWholeText() {
        return wholeText;
    }

    /** The same absence in another coding. */
    public Absence copiedTo(UUID other) {
        return new Absence(
                other,
                new NewAbsence(
                        UUID.randomUUID(),
                        Set.copyOf(elements),
                        wholeText,
                        Set.copyOf(passages),
                        new Bilingual(rationaleEn, rationaleJa)));
    }
}
