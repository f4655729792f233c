package org.throughline.dialogue.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

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

    @Version
    private long version;

    protected Theme() {}

    public Theme(UUID series, NewTheme given, int ordinal) {
        this.id = UUID.randomUUID();
        this.series = series;
        this.code = given.code();
        this.titleEn = given.title().en();
        this.titleJa = given.title().ja();
        this.ordinal = (short) ordinal;
    }

    /**
     * Gives it another title; its code stays.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else renamed it since
     */
    public void rename(Bilingual title, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        titleEn = title.en();
        titleJa = title.ja();
    }

    public ThemeId id() {
        return new ThemeId(id);
    }

    public ThemeTitle title() {
        return new ThemeTitle(new ThemeId(id), code, new Bilingual(titleEn, titleJa));
    }

    public HeadingSheet sheet() {
        return new HeadingSheet(code, new Bilingual(titleEn, titleJa), ordinal, version);
    }
}
