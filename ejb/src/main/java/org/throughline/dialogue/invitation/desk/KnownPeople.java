package org.throughline.dialogue.invitation.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Seat;
import org.throughline.dialogue.series.Side;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.platform.query.Rows;

/** Who is on the list of a workshop, or has a place in it. */
@Dependent
class KnownPeople {

    /** Places whose people nobody has put on the list. */
    private static final String UNLISTED =
            """
            select p.id, coalesce(x.account, '') as account, x.name, p.side, p.sector, p.capacity, p.role
            from participation p
            join person x on x.id = p.person_id
            where p.workshop_id = :workshop and not exists (select 1 from invitee i where i.participation_id = p.id)
            order by x.account
            """;

    private static final String OTHERS =
            """
            select w.id, w.slug, w.title_en, w.title_ja,
                   (select count(*) from invitee i where i.workshop_id = w.id)
                   + (select count(*) from participation p where p.workshop_id = w.id
                      and not exists (select 1 from invitee i where i.participation_id = p.id)) as people
            from workshop w where w.series_id = :series and w.id <> :workshop
            order by w.starts_on desc, w.slug
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private ScopedAccess scoped;

    List<Invitee> invitees(WorkshopAccess access, LockModeType lock) {
        return entities.createQuery(
                        "from Invitee where workshop = :workshop order by familyName, givenName, id", Invitee.class)
                .setParameter("workshop", access.id().value())
                .setLockMode(lock)
                .getResultList();
    }

    /** By address and by account. */
    Map<String, Invitee> byWhatIsKnown(List<Invitee> invitees) {
        Map<String, Invitee> known = new HashMap<>();
        for (Invitee invitee : invitees) {
            InviteeCard card = invitee.card();
            known.put(card.seat().account(), invitee);
            if (!card.address().isEmpty()) {
                known.put(card.address(), invitee);
            }
        }
        return known;
    }

    /** Who has a place and is not on the list, as they would be put on it. */
    List<NewInvitee> unlisted(WorkshopAccess access) {
        return rows.of(UNLISTED, Map.of("workshop", access.id()), row -> {
            row.key("id");
            String name = row.text("name");
            return new NewInvitee(
                    new InviteeName("", name),
                    null,
                    Language.EN,
                    new Seat(
                            row.text("account").isEmpty() ? name : row.text("account"),
                            row.text("side"),
                            row.text("sector"),
                            Capacity.of(row.text("capacity")),
                            MemberRole.of(row.text("role"))));
        });
    }

    /** The seats of people by their accounts. */
    static Map<String, Seat> seats(Stream<Seat> seats) {
        return seats.collect(Collectors.toMap(Seat::account, seat -> seat, (seat, namesake) -> seat));
    }

    List<SideName> sides(WorkshopAccess access) {
        return entities.createQuery("from Side where series = :series order by ordinal", Side.class)
                .setParameter("series", access.series().id().value())
                .getResultStream()
                .map(Side::name)
                .toList();
    }

    /** Those of the other workshops that the caller convenes, too. */
    List<OtherWorkshop> others(WorkshopAccess access) {
        SeriesAccess series = scoped.series(access.series().slug());
        return rows
                .of(
                        OTHERS,
                        Map.of("series", access.series().id(), "workshop", access.id()),
                        row -> new OtherWorkshop(
                                row.key("id", WorkshopId::new),
                                row.text("slug"),
                                new Bilingual(row.text("title_en"), row.text("title_ja")),
                                row.number("people")))
                .stream()
                .filter(other -> other.people() > 0 && series.in(other.id().scope(), MemberRole.CONVENOR))
                .toList();
    }

    static @Nullable Invitee of(Map<String, Invitee> known, NewInvitee given) {
        Invitee byAccount = known.get(given.seat().account());
        return byAccount != null || given.address() == null
                ? byAccount
                : known.get(given.address().text());
    }
}
