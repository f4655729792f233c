package org.throughline.web.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.WallTime;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;

/** A local time that a form asks for, where the clocks may skip it or show it twice. */
public final class BothMoments {

    private BothMoments() {}

    /**
     * The moment that is meant; which of two, the field {@code <name>Offset} says.
     *
     * @throws Refusal.Invalid if it is left out, does not exist, or exists twice and none was chosen
     */
    public static Instant one(Form form, String name, String zone) {
        @Nullable LocalDateTime local = form.time(name);
        if (local == null) {
            throw new Refusal.Invalid(Map.of(name, "wanted"));
        }
        WallTime time = new WallTime(local, ZoneId.of(zone));
        return time.moment(form.code(name + "Offset"))
                .orElseThrow(() -> new Refusal.Invalid(Map.of(name, time.isSkipped() ? "skipped" : "clockTwice")));
    }

    /** The two moments of what was typed, by their offsets; empty if there is one, or none. */
    public static List<FormOption> of(Form form, String name, String zone, Language language) {
        ZoneId in = ZoneId.of(zone);
        return typed(form, name, in).stream()
                .map(moment -> new FormOption(offset(moment, in), Dating.moment(moment, zone, language)))
                .toList();
    }

    /** How a moment is told from another of the same local time, as {@code +11:00}. */
    public static String offset(Instant moment, ZoneId zone) {
        return zone.getRules().getOffset(moment).getId();
    }

    private static List<Instant> typed(Form form, String name, ZoneId zone) {
        try {
            @Nullable LocalDateTime local = form.time(name);
            return local == null || !new WallTime(local, zone).isTwice()
                    ? List.of()
                    : new WallTime(local, zone).moments();
        } catch (Refusal.Invalid odd) {
            return List.of();
        }
    }
}
