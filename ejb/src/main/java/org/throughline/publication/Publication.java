package org.throughline.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** A report of a series, in as many languages as it was published in. */
@Entity
public class Publication {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    private int number;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    protected Publication() {}

    Publication(UUID series, int number, Bilingual title, @Nullable LocalDate publishedOn) {
        this.id = UUID.randomUUID();
        this.series = series;
        this.number = number;
        this.titleEn = title.en();
        this.titleJa = title.ja();
        this.publishedOn = publishedOn;
    }

    /** What it is called in a language in which nobody has named it yet. */
    void name(Language language, String title) {
        if (language == Language.EN && titleEn.isEmpty()) {
            titleEn = title;
        } else if (language == Language.JA && titleJa.isEmpty()) {
            titleJa = title;
        }
    }

    UUID id() {
        return id;
    }
}
