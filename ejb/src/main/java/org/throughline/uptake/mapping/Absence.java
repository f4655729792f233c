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
import java.util.stream.Collectors;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Doubt;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.CodingId;

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

    public Absence(CodingId coding, NewAbsence given) {
        id = given.id().value();
        this.coding = coding.value();
        wholeText = given.wholeText();
        rationaleEn = given.rationale().en();
        rationaleJa = given.rationale().ja();
        elements.addAll(Key.values(given.elements()));
        passages.addAll(given.passages());
    }

    public CodingId coding() {
        return new CodingId(coding);
    }

    /** What goes when it is dropped. */
    public Doubt dropping() {
        return Doubt.of("absence.drop", new Bilingual(rationaleEn, rationaleJa));
    }

    boolean isOfWholeText() {
        return wholeText;
    }

    /** The same absence in another coding. */
    public Absence copiedTo(CodingId other) {
        return new Absence(
                other,
                new NewAbsence(
                        new AbsenceId(UUID.randomUUID()),
                        elements.stream().map(ElementId::new).collect(Collectors.toSet()),
                        wholeText,
                        Set.copyOf(passages),
                        new Bilingual(rationaleEn, rationaleJa)));
    }
}
