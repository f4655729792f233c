package org.throughline.uptake.timeline;

import java.time.LocalDate;
import java.util.List;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;

/**
 * What came after what: the workshops of a series, what it recommended, and the instruments that it was read against.
 *
 * @param gatherings those that the reader may see, the first first
 * @param reports the days on which recommendations were made
 * @param instruments those about which something is settled that the reader may see
 */
public record Timeline(List<Gathering> gatherings, List<Report> reports, List<Later> instruments) {

    public Timeline {
        gatherings = List.copyOf(gatherings);
        reports = List.copyOf(reports);
        instruments = List.copyOf(instruments);
    }

    /** A workshop or consultation, with nothing of who was there. */
    public record Gathering(String slug, WorkshopKind kind, Bilingual title, Bilingual city, Dates dates) {}

    /** How many recommendations were made on a day. */
    public record Report(LocalDate day, int recommendations) {}

    /**
     * An instrument.
     *
     * @param settled how many recommendations have a result; no example
     * @param taken how many of these some clause took up, be it by an echo
     * @param examples how many examples there are, as long as nothing is settled; in neither figure
     */
    public record Later(String slug, Bilingual title, SignedOn signedOn, int settled, int taken, int examples) {}
}
