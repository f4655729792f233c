package org.throughline.dialogue.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** One of the parties to a dialogue, such as Japan. */
@Entity
@IdClass(Side.Key.class)
public class Side {

    @Id
    @Column(name = "series_id")
    private UUID series;

    @Id
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ja")
    private String nameJa;

    private short ordinal;

    @Version
    private long version;

    protected Side() {}

    public Side(UUID series, NewSide given, int ordinal) {
        this.series = series;
        this.code = given.code();
        this.nameEn = given.name().en();
        this.nameJa = given.name().ja();
        this.ordinal = (short) ordinal;
    }

    /**
     * Gives it another name; its code stays.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else renamed it since
     */
    public void rename(Bilingual name, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, nameEn + "\n" + nameJa);
        }
        nameEn = name.en();
        nameJa = name.ja();
    }

    public SideName name() {
        return new SideName(code, new Bilingual(nameEn, nameJa));
    }

    public HeadingSheet sheet() {
        return new HeadingSheet(code, new Bilingual(nameEn, nameJa), ordinal, version);
    }

    /** A side is known by its code within a series. */
    public record Key(UUID series, String code) {}
}
