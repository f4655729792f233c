package org.throughline.web.dialogue.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * How the clocks of a zone are changed, for a calendar. Each change between two moments is written out, from the same rules
 * by which pages reckon; the library's own definitions would be a second opinion, and it looks for newer ones on the network.
 */
final class ZoneDefinition {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDefinition() {}

    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
        if (before == null) {
            ZoneOffset offset = rules.getOffset(first);
            definition.add(observance(zone, first, LONG_AGO, offset, offset));
        } else {
            definition.add(observance(zone, before));
        }
        ZoneOffsetTransition change = rules.nextTransition(first);
        while (change != null && !change.getInstant().isAfter(last)) {
            definition.add(observance(zone, change));
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        return observance(
                zone,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(
            ZoneId zone, Instant at, LocalDateTime begins, ZoneOffset from, ZoneOffset to) {
        Observance observance = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(begins));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(
                new TzName(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at.atZone(zone))));
        return observance;
    }
}
