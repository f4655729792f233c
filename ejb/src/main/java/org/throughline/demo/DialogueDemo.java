package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.GuestList;
import org.throughline.dialogue.participation.Seat;
import org.throughline.dialogue.programme.Appearance;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.series.NewSeries;
import org.throughline.dialogue.series.NewSide;
import org.throughline.dialogue.series.NewTheme;
import org.throughline.dialogue.setup.SeriesFounding;
import org.throughline.dialogue.setup.SeriesSetup;
import org.throughline.dialogue.stewardship.Stewardship;
import org.throughline.dialogue.timetable.Schedule;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.NewWorkshop;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.identity.MemberRole;
import org.throughline.identity.People;
import org.throughline.identity.Role;

/** The convenor's part of the demo data: series, workshops and the people in them. */
@Stateless
@RunAs(Role.CONVENOR)
@PermitAll
public class DialogueDemo {

    @Inject
    private Programme programme;

    @Inject
    private SeriesFounding founding;

    @Inject
    private SeriesSetup setup;

    @Inject
    private Schedule schedule;

    @Inject
    private Stewardship stewardship;

    @Inject
    private GuestList guests;

    @Inject
    private People people;

    /** Loads the series and returns its slug. The loader is its convenor until {@link #leave}. */
    public String load(Path folder) {
        people.introduce("demo-convenor");
        JsonObject file = DemoFile.read(folder, "series.json");
        String series = file.getString("slug");
        founding.found(new NewSeries(
                new SeriesId(UUID.randomUUID()),
                series,
                DemoFile.both(file, "title"),
                DemoFile.both(file, "summary"),
                DemoFile.both(file, "convenedBy"),
                DemoFile.both(file, "partners"),
                DemoFile.both(file, "funding"),
                DemoFile.both(file, "endorsement")));
        for (JsonObject side : DemoFile.objects(file, "sides")) {
            setup.addSide(series, new NewSide(side.getString("code"), DemoFile.both(side, "name")));
        }
        Map<String, ThemeId> themes = themes(series, file);
        Stream.of("workshops", "consultations")
                .flatMap(kind -> DemoFile.objects(file, kind).stream())
                .forEach(workshop -> schedule.addWorkshop(series, workshop(workshop), sessions(workshop, themes)));
        for (JsonObject act : DemoFile.objects(file, "onRecordAppearances")) {
            schedule.recordAppearance(
                    series,
                    act.getString("workshop"),
                    new Appearance(DemoFile.both(act, "office"), DemoFile.both(act, "act"), act.getString("consent")));
        }
        stewardship.appoint(series, CodingDemo.ACCOUNT, MemberRole.STAFF);
        seats(series, DemoFile.read(folder, "participations.json"));
        return series;
    }

    /** Opens the series to the public and leaves it: the last step, when all of it is there. */
    public void leave(String series) {
        founding.publish(series, programme.series(series).version());
        stewardship.leave(series);
    }

    private Map<String, ThemeId> themes(String series, JsonObject file) {
        Map<String, ThemeId> themes = new HashMap<>();
        for (JsonObject theme : DemoFile.objects(file, "themes")) {
            UUID id = setup.addTheme(series, new NewTheme(theme.getString("code"), DemoFile.both(theme, "title")))
                    .value();
            themes.put(theme.getString("code"), new ThemeId(id));
        }
        return themes;
    }

    private static List<NewSession> sessions(JsonObject workshop, Map<String, ThemeId> themes) {
        return DemoFile.objects(workshop, "sessions").stream()
                .map(session -> session(session, themes))
                .toList();
    }

    private static NewWorkshop workshop(JsonObject workshop) {
        return new NewWorkshop(
                new WorkshopId(UUID.randomUUID()),
                workshop.getString("slug"),
                WorkshopKind.of(workshop.getString("kind")),
                workshop.getString("track"),
                DemoFile.both(workshop, "title"),
                new WorkshopPlace(
                        DemoFile.both(workshop, "city"),
                        workshop.getString("country"),
                        ZoneId.of(workshop.getString("zone"))),
                dates(workshop.getJsonObject("dates")));
    }

    private static NewSession session(JsonObject session, Map<String, ThemeId> themes) {
        String kind = DemoFile.text(session, "kind");
        String room = DemoFile.text(session, "room");
        Set<ThemeId> about = DemoFile.strings(session, "themes").stream()
                .map(themes::get)
                .collect(Collectors.toCollection(HashSet::new));
        return new NewSession(
                new SessionId(UUID.randomUUID()),
                kind == null ? SessionKind.SESSION : SessionKind.of(kind),
                DemoFile.both(session, "title"),
                time(session, "startsAt"),
                time(session, "endsAt"),
                room == null ? "" : room,
                AttributionRule.of(session.getString("attributionRule")),
                about);
    }

    private static Dates dates(JsonObject dates) {
        String from = DemoFile.text(dates, "from");
        String to = DemoFile.text(dates, "to");
        if (from == null || to == null) {
            return Dates.UNKNOWN;
        }
        return new Dates(LocalDate.parse(from), LocalDate.parse(to), dates.getString("precision"));
    }

    private static @Nullable LocalDateTime time(JsonObject session, String name) {
        String text = DemoFile.text(session, name);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private void seats(String series, JsonObject file) {
        for (JsonObject member : DemoFile.objects(file, "seriesMemberships")) {
            stewardship.appoint(series, member.getString("account"), MemberRole.of(member.getString("role")));
        }
        for (JsonObject guest : DemoFile.objects(file, "participations")) {
            Seat seat = new Seat(
                    guest.getString("account"),
                    guest.getString("side"),
                    guest.getString("sector"),
                    Capacity.of(guest.getString("capacity")),
                    MemberRole.of(guest.getString("role")));
            DemoFile.strings(guest, "workshops").forEach(workshop -> guests.seat(series, workshop, seat, ""));
        }
    }
}
