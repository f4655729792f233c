package org.throughline.web.publication;

import java.util.UUID;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.refusal.Refusal;

/** What addresses of reports name. */
final class Address {

    private Address() {}

    /** @throws Refusal.Missing if it is no number */
    static int number(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new Refusal.Missing();
        }
        return Integer.parseInt(text);
    }

    /** @throws Refusal.Missing if it is no edition of the report of this number, or the caller may not know */
    static OpenEdition edition(ReportDesk desk, String series, String report, UUID key) {
        OpenEdition edition = desk.open(series, key);
        if (edition.card().report() != number(report)) {
            throw new Refusal.Missing();
        }
        return edition;
    }
}
