package org.throughline.web.dialogue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.NewWorkshop;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** Reads the form of a workshop. */
final class WorkshopForm {

    /** How many sessions the form of a workshop offers; more are added one by one. */
    static final int SESSIONS = 4;

    private WorkshopForm() {}

    static NewWorkshop workshop(Form form) {
        return workshop(form, form.key("id", WorkshopId::new), form.code("slug"));
    }

    /** A workshop as it is changed: its address and its sessions are none of this form. */
    static NewWorkshop workshop(Form form, WorkshopId id, String slug) {
        return new NewWorkshop(
                id,
                slug,
                form.choice("kind", WorkshopKind::of),
                form.text("track"),
                form.both("title"),
                new WorkshopPlace(
                        form.both("city"), form.code("country").toUpperCase(Locale.ROOT), zone(form.code("zone"))),
                dates(form));
    }

    /** The sessions with which a workshop is set up: their titles only. */
    static List<NewSession> sessions(Form form) {
        List<NewSession> sessions = new ArrayList<>();
        for (int i = 1; i <= SESSIONS; i++) {
            Bilingual title = form.both("session" + i);
            if (!title.en().isBlank() || !title.ja().isBlank()) {
                sessions.add(new NewSession(
                        new SessionId(UUID.nameUUIDFromBytes((form.text("id") + i).getBytes(StandardCharsets.UTF_8))),
                        SessionKind.SESSION,
                        filled(title),
                        null,
                        null,
                        "",
                        form.choice("rule", AttributionRule::of),
                        Set.of()));
            }
        }
        return sessions;
    }

    /** A title given in one language only stands in for the other until somebody writes it. */
    private static Bilingual filled(Bilingual title) {
        return new Bilingual(
                title.en().isBlank() ? title.ja() : title.en(), title.ja().isBlank() ? title.en() : title.ja());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Refusal.Invalid(Map.of("zone", "zone"));
        }
    }

    private static Dates dates(Form form) {
        LocalDate from = form.date("startsOn");
        if (from == null) {
            return Dates.UNKNOWN;
        }
        if (form.text("precision").equals("month")) {
            return Dates.month(from);
        }
        LocalDate to = form.date("endsOn");
        return Dates.days(from, to == null ? from : to);
    }
}
