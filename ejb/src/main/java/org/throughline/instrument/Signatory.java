package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.language.Bilingual;

/** A signatory as it is stored. */
@Embeddable
record Signatory(
        String side,
        @Column(name = "office_en") String officeEn,
        @Column(name = "office_ja") String officeJa,
        @Column(name = "printed_name_en") String printedNameEn,
        @Column(name = "printed_name_ja") String printedNameJa) {

    static Signatory of(SignatoryName name) {
        return new Signatory(
                name.side(),
                name.office().en(),
                name.office().ja(),
                name.printedName().en(),
                name.printedName().ja());
    }

    SignatoryName name() {
        return new SignatoryName(side, new Bilingual(officeEn, officeJa), new Bilingual(printedNameEn, printedNameJa));
    }
}
