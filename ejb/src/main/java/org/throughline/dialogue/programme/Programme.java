package org.throughline.dialogue.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.dialogue.series.Frames;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.series.Side;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.Theme;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.dialogue.workshop.Workshop;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.dialogue.workshop.Zones;
import org.throughline.identity.Caller;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Series, their workshops and the sessions in them. */
@Stateless
public class Programme {

    /** A series that is open to everybody, with its workshops, the first first. */
    public record Published(SeriesProfile profile, List<WorkshopCard> workshops) {}

    private record Meeting(DialogueSeries series, @Nullable Workshop workshop) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Zones zones;

    @Inject
    private Caller caller;

    /** The series of which the caller is a member, by title. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF, Role.ADMIN})
    public List<SeriesProfile> mine() {
        return entities.createQuery(
                        """
                        from DialogueSeries s where exists (
                            select m.role from Membership m join Person p on p.id = m.person
                            where p.subject = :subject and (m.scope = s.id
                                or m.scope in (select w.id from Workshop w where w.series = s.id)))
                        order by s.titleEn
                        """,
                        DialogueSeries.class)
                .setParameter("subject", caller.subject())
                .getResultStream()
                .map(DialogueSeries::profile)
                .toList();
    }

    /** The series that anybody may read, newest first. */
    @PermitAll
    public List<SeriesProfile> published() {
        return entities.createQuery(
                        "from DialogueSeries where publishedAt is not null order by publishedAt desc",
                        DialogueSeries.class)
                .getResultStream()
                .map(DialogueSeries::profile)
                .toList();
    }

    /**
     * What a published series says of itself, and its workshops: places and dates, and nothing of who was there. One
     * statement.
     *
     * @throws Refusal.Missing if there is none, or it is not published
     */
    @PermitAll
    public Published published(String slug) {
        List<Meeting> meetings = entities.createQuery(
                        """
                        select s, w from DialogueSeries s left join Workshop w on w.series = s.id
                        where s.slug = :slug and s.publishedAt is not null
                        order by w.startsOn asc nulls last, w.titleEn
                        """,
                        Meeting.class)
                .setParameter("slug", slug)
                .getResultList();
        DialogueSeries series =
                meetings.stream().findFirst().map(Meeting::series).orElseThrow(Refusal.Missing::new);
        return new Published(
                series.profile(),
                meetings.stream()
                        .flatMap(meeting -> Stream.ofNullable(meeting.workshop()))
                        .map(Workshop::card)
                        .toList());
    }

    /**
     * A series as the caller may see it.
     *
     * @throws Refusal.Missing if the caller is not a member
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesHome series(String slug) {
        SeriesAccess access = scoped.series(slug);
        DialogueSeries series = entities.find(DialogueSeries.class, access.id().value());
        List<WorkshopCard> workshops = entities.createQuery(
                        """
                        from Workshop w where w.series = :series and exists (
                            select m.role from Membership m where m.person = :person and m.scope in (w.id, w.series))
                        order by w.startsOn asc nulls last, w.titleEn
                        """,
                        Workshop.class)
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .getResultStream()
                .map(Workshop::card)
                .toList();
        return new SeriesHome(access, series.profile(), series.version(), workshops, themes(access.id()));
    }

    /** The themes and sides of a series, for those who record in it. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Frames frames(String slug, MemberRole... as) {
        SeriesAccess access = scoped.series(slug, as);
        return new Frames(access, themes(access.id()), sides(access.id()));
    }

    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public WorkshopHome workshop(String series, String workshop, MemberRole... as) {
        WorkshopAccess access = scoped.workshop(series, workshop, as);
        WorkshopCard card = entities.find(Workshop.class, access.id().value()).card();
        List<SessionEntry> sessions = entities.createQuery("from Session where workshop = :workshop", Session.class)
                .setParameter("workshop", access.id().value())
                .getResultStream()
                .map(Session::entry)
                .sorted(SessionEntry.IN_TIME)
                .toList();
        List<Appearance> appearances = entities.createQuery(
                        "from OnRecordAppearance where workshop = :workshop", OnRecordAppearance.class)
                .setParameter("workshop", access.id().value())
                .getResultStream()
                .map(OnRecordAppearance::appearance)
                .toList();
        return new WorkshopHome(
                access,
                card,
                sessions,
                appearances,
                zones.around(access.series().id(), access.id().scope()));
    }

    /** Enters a session in which something may be said; a break or a meal is missing, like one that is not. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SessionAccess recorded(SessionAddress address, MemberRole... as) {
        WorkshopAccess access = scoped.workshop(address.series(), address.workshop(), as);
        return entities.createQuery(
                        "from Session where workshop = :workshop and number = :number and kind in (SESSION, VISIT)",
                        Session.class)
                .setParameter("workshop", access.id().value())
                .setParameter("number", address.number())
                .getResultStream()
                .findFirst()
                .map(session -> new SessionAccess(access, session.entry()))
                .orElseThrow(Refusal.Missing::new);
    }

    private List<ThemeTitle> themes(SeriesId series) {
        return entities.createQuery("from Theme where series = :series order by ordinal", Theme.class)
                .setParameter("series", series.value())
                .getResultStream()
                .map(Theme::title)
                .toList();
    }

    private List<SideName> sides(SeriesId series) {
        return entities.createQuery("from Side where series = :series order by ordinal", Side.class)
                .setParameter("series", series.value())
                .getResultStream()
                .map(Side::name)
                .toList();
    }
}
