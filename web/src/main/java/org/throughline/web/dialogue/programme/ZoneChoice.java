package org.throughline.web.dialogue.programme;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.web.form.FormOption;
import org.throughline.web.page.Dating;

/** The time zones that a form offers, by the names that people call them. */
public final class ZoneChoice {

    private static final List<String> OFFERED = List.of(
            "Asia/Tokyo",
            "Australia/Sydney",
            "Australia/Brisbane",
            "Australia/Adelaide",
            "Australia/Perth",
            "Asia/Singapore",
            "Asia/Seoul",
            "America/New_York",
            "Europe/London",
            "UTC");

    private ZoneChoice() {}

    /** @param first offered before the usual ones, each once */
    public static List<FormOption> options(Collection<String> first, Language language) {
        return Stream.concat(first.stream(), OFFERED.stream())
                .distinct()
                .map(zone -> new FormOption(zone, Dating.placeAndZone(ZoneId.of(zone), language)))
                .toList();
    }

    /** The zone that was asked for; null for none, and for what is none. */
    public static @Nullable ZoneId asked(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }
}
