package org.throughline.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.throughline.language.Bilingual;

/** A matter that sessions, views and recommendations of a series are about. */
@Entity
public class Theme {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    private String code;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    private short ordinal;

    protected Theme() {}

    Theme(UUID series, String code, Bilingual title, int ordinal) {
        this.id = UUID.randomUUID();
        this.series = series;
        this.code = code;
        this.titleEn = title.en();
        this.titleJa = title.ja();
        this.ordinal = (short) ordinal;
    }

    ThemeTitle title() {
        return new ThemeTitle(id, code, new Bilingual(titleEn, titleJa));
    }
}
