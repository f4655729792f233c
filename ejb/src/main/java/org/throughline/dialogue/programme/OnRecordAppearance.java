package org.throughline.dialogue.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.language.Bilingual;

/** A public act at a workshop by somebody who consented to be named: the one exception to non-attribution. */
@Entity
@Table(name = "on_record_appearance")
public class OnRecordAppearance {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    @Column(name = "office_en")
    private String officeEn;

    @Column(name = "office_ja")
    private String officeJa;

    @Column(name = "act_en")
    private String actEn;

    @Column(name = "act_ja")
    private String actJa;

    private String consent;

    protected OnRecordAppearance() {}

    public OnRecordAppearance(UUID workshop, Appearance appearance) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.officeEn = appearance.office().en();
        this.officeJa = appearance.office().ja();
        this.actEn = appearance.act().en();
        this.actJa = appearance.act().ja();
        this.consent = appearance.consent();
    }

    Appearance appearance() {
        return new Appearance(new Bilingual(officeEn, officeJa), new Bilingual(actEn, actJa), consent);
    }
}
