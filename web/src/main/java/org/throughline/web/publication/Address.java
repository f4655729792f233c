package org.throughline.web.publication;

import org.throughline.publication.EditionCard;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.key.EditionId;
import org.throughline.refusal.Refusal;
import org.throughline.web.page.AddressKey;

/** Where reports are, and what their addresses name. */
final class Address {

    private Address() {}

    /** Where an edition of a report is read. */
    static String of(OpenEdition edition) {
        EditionCard card = edition.card();
        return "/s/" + edition.access().slug() + "/report/" + card.publication().number() + "?text=" + card.id();
    }

    /** @throws Refusal.Missing if it is no number */
    static int number(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new Refusal.Missing();
        }
        return Integer.parseInt(text);
    }

    /** @throws Refusal.Missing if it is no edition of the report of this number, or the caller may not know */
    static OpenEdition edition(ReportDesk desk, String series, String report, EditionId key) {
        OpenEdition edition = desk.open(series, key);
        if (edition.card().publication().number() != number(report)) {
            throw new Refusal.Missing();
        }
        return edition;
    }

    /**
     * The edition from which something is taken over, for those alone who keep the reports of the series.
     *
     * @param text its key, as it was sent
     */
    static OpenEdition taken(ReportDesk desk, String series, String report, String text) {
        desk.list(series);
        return edition(desk, series, report, AddressKey.of(text, EditionId::new));
    }
}
