package org.throughline.instrument;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.InstrumentTitles;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;
import org.throughline.platform.StoredJson;
import org.throughline.refusal.Refusal;

/** Something that was declared, agreed or enacted. It begins closed to the public and is opened once. */
@Entity
public class Instrument {

    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    @Column(name = "short_title_en")
    private String shortTitleEn;

    @Column(name = "short_title_ja")
    private String shortTitleJa;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "signed_on_precision")
    private String precision;

    @Column(name = "place_en")
    private String placeEn;

    @Column(name = "place_ja")
    private String placeJa;

    @Column(name = "authentic_languages")
    private String authenticLanguages;

    @Column(name = "public_since")
    private @Nullable Instant publicSince;

    @ElementCollection
    @CollectionTable(name = "signatory", joinColumns = @JoinColumn(name = "instrument_id"))
    @OrderColumn(name = "ordinal")
    private List<Signatory> signatories = new ArrayList<>();

    @Version
    private long version;

    protected Instrument() {}

    public Instrument(InstrumentId id, NewInstrument given) {
        this.id = id.value();
        slug = given.slug();
        describe(given);
    }

    /**
     * Takes a better description; the address stays.
     *
     * @param read mark of the doubts that the caller has read
     * @throws Refusal.Stale if it is not the version that the caller looked at
     * @throws Refusal.Unconfirmed if the title is of one language and that was not read
     * @throws Refusal.NotNow if readers without login see it already: what was published about it names it so
     */
    public void correct(NewInstrument given, long seen, String read) {
        if (publicSince != null) {
            throw new Refusal.NotNow("instrument.public");
        }
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        Refusal.Unconfirmed.unlessRead(given.doubts(), read);
        describe(given);
    }

    private void describe(NewInstrument given) {
        kind = given.kind();
        titleEn = given.title().en();
        titleJa = given.title().ja();
        shortTitleEn = given.shortTitle().en();
        shortTitleJa = given.shortTitle().ja();
        signedOn = given.signedOn().date();
        precision = given.signedOn().precision();
        placeEn = given.place().en();
        placeJa = given.place().ja();
        authenticLanguages = StoredJson.of(given.authenticLanguages());
        List<Signatory> before = List.copyOf(signatories);
        signatories.clear();
        given.signatories().stream()
                .map(name -> Signatory.of(name).orAs(before))
                .forEach(signatories::add);
    }

    /** From now on readers without login may see it. Opening twice keeps the first day. */
    public void open(Instant now) {
        if (publicSince == null) {
            publicSince = now;
        }
    }

    public InstrumentId id() {
        return new InstrumentId(id);
    }

    public String slug() {
        return slug;
    }

    public InstrumentCard card(List<ExpressionCard> expressions) {
        return new InstrumentCard(
                new InstrumentId(id),
                slug,
                kind,
                new InstrumentTitles(new Bilingual(titleEn, titleJa), new Bilingual(shortTitleEn, shortTitleJa)),
                new SignedOn(signedOn, precision),
                new Bilingual(placeEn, placeJa),
                StoredJson.list(authenticLanguages, String.class),
                publicSince != null,
                expressions);
    }

    /** How it is described now, and of which version that is. */
    public InstrumentDescription description() {
        return new InstrumentDescription(
                new NewInstrument(
                        slug,
                        kind,
                        new Bilingual(titleEn, titleJa),
                        new Bilingual(shortTitleEn, shortTitleJa),
                        new SignedOn(signedOn, precision),
                        new Bilingual(placeEn, placeJa),
                        StoredJson.list(authenticLanguages, String.class),
                        signatories()),
                publicSince != null,
                version);
    }

    public List<SignatoryName> signatories() {
        return signatories.stream().map(Signatory::name).toList();
    }
}
