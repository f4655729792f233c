package org.throughline.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.throughline.language.Bilingual;

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

    protected Side() {}

    Side(UUID series, String code, Bilingual name, int ordinal) {
        this.series = series;
        this.code = code;
        this.nameEn = name.en();
        this.nameJa = name.ja();
        this.ordinal = (short) ordinal;
    }

    SideName name() {
        return new SideName(code, new Bilingual(nameEn, nameJa));
    }

    /** A side is known by its code within a series. */
    public record Key(UUID series, String code) {}
}
