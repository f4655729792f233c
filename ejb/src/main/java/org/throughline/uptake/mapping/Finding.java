package org.throughline.uptake.mapping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.QuoteId;

/** A clause that takes up what was asked, how far, how bindingly, why the coder thinks so, and the words that show it. */
@Entity
public class Finding {

    @Id
    private UUID id;

    @Column(name = "coding_id")
    private UUID coding;

    private String clause;

    @Enumerated(EnumType.STRING)
    private Degree degree;

    @Column(name = "verb_strength")
    @Enumerated(EnumType.STRING)
    private VerbStrength verb;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "rationale_en")
    private String rationaleEn;

    @Column(name = "rationale_ja")
    private String rationaleJa;

    @ElementCollection
    @CollectionTable(name = "finding_element", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "element_id")
    private Set<UUID> elements = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private long version;

    protected Finding() {}

    public Finding(CodingId coding, NewFinding given) {
        id = given.id().value();
        this.coding = coding.value();
        clause = given.clause();
        take(given);
    }

    /**
     * Takes another judgement of the same clause; the quotes stay.
     *
     * @throws Refusal.Stale if it is not the version that the coder looked at
     */
    public void revise(NewFinding given, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(
                    version, rationale().en() + "\n\n" + rationale().ja());
        }
        take(given);
    }

    /** What goes when it is dropped. */
    public Doubt dropping() {
        return Doubt.of("finding.drop", rationale(), evidence.size(), version);
    }

    /** What goes when a quote is dropped. */
    public Doubt unquoting(QuoteId quote) {
        return evidence.stream()
                .filter(known -> known.id().equals(quote))
                .map(known -> Doubt.of("quote.drop", known.exact()))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    public void quote(Evidence quote) {
        evidence.add(quote);
    }

    public boolean hasQuote(QuoteId quote) {
        return evidence.stream().anyMatch(known -> known.id().equals(quote));
    }

    public void unquote(QuoteId quote) {
        evidence.removeIf(known -> known.id().equals(quote));
    }

    /** The clause has another place in a newer text. */
    public void moveTo(String other) {
        clause = other;
    }

    public List<Evidence> quotes() {
        return List.copyOf(evidence);
    }

    private void take(NewFinding given) {
        degree = given.degree();
        verb = given.verb();
        confidence = given.confidence();
        rationaleEn = given.rationale().en();
        rationaleJa = given.rationale().ja();
        elements.clear();
        elements.addAll(Key.values(given.elements()));
    }

    private Bilingual rationale() {
        return new Bilingual(rationaleEn, rationaleJa);
    }

    /** Whether another finding says it of the same clause for some of the same elements. */
    public boolean isSameAs(NewFinding other) {
        return isAbout(other.clause(), Set.copyOf(Key.values(other.elements())));
    }

    /** Whether it would say the same as another finding if that one stood in a clause. */
    public boolean isSameAs(Finding other, String otherClause) {
        return isAbout(otherClause, other.elements);
    }

    private boolean isAbout(String otherClause, Set<UUID> others) {
        return clause.equals(otherClause)
                && (elements.isEmpty() || others.isEmpty() || elements.stream().anyMatch(others::contains));
    }

    public FindingId id() {
        return new FindingId(id);
    }

    public CodingId coding() {
        return new CodingId(coding);
    }

    public String clause() {
        return clause;
    }

    Degree degree() {
        return degree;
    }

    public boolean isQuoted() {
        return !evidence.isEmpty();
    }

    /** The same finding in another coding, quotes and all. */
    public Finding copiedTo(CodingId other) {
        Finding copy = new Finding(
                other,
                new NewFinding(
                        new FindingId(UUID.randomUUID()),
                        clause,
                        elements.stream().map(ElementId::new).collect(Collectors.toSet()),
                        degree,
                        verb,
                        confidence,
                        rationale()));
        evidence.forEach(quote -> copy.quote(quote.copy()));
        return copy;
    }
}
