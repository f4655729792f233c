package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
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

    /** Who was known by the same office before keeps the side and the printed name. */
    Signatory orAs(List<Signatory> before) {
        return before.stream()
                .filter(known -> known.officeEn.equals(officeEn) && known.officeJa.equals(officeJa))
                .findFirst()
                .orElse(this);
    }

    SignatoryName name() {
        return new SignatoryName(side, new Bilingual(officeEn, officeJa), new Bilingual(printedNameEn, printedNameJa));
    }
}
