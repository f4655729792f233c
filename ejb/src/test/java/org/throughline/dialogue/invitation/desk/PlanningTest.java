package org.throughline.dialogue.invitation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeAddress;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.invitation.desk.PlannedRow.Change;
import org.throughline.dialogue.invitation.desk.PlannedRow.Verdict;
import org.throughline.dialogue.invitation.list.ListRow;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Seat;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

class PlanningTest {

    private final Invitee first = new Invitee(access(), person("a@one.example", "a@one.example", "JP"));
    private final Invitee second = new Invitee(access(), person("b@one.example", "account-b", "JP"));
    private final Map<String, Invitee> known =
            Map.of("a@one.example", first, "b@one.example", second, "account-b", second);

    @Test
    void whoever_is_not_known_goes_on_the_list() {
        assertThat(planned(person("c@one.example", "c@one.example", "JP")).verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void the_same_again_does_nothing_and_whatever_is_otherwise_is_named() {
        assertThat(planned(person("a@one.example", "a@one.example", "JP")).verdict())
                .isEqualTo(Verdict.SAME);
        PlannedRow changed = planned(person("a@one.example", "a@one.example", "AU"));
        assertThat(changed.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(changed.changes()).containsExactly(new Change("side", "JP", "AU"));
    }

    @Test
    void one_who_is_known_by_account_may_have_another_address_now() {
        PlannedRow changed = planned(person("new@one.example", "account-b", "JP"));
        assertThat(changed.changes()).containsExactly(new Change("address", "b@one.example", "new@one.example"));
    }

    @Test
    void whoever_is_known_by_another_account_keeps_it_where_no_row_says_one() {
        PlannedRow same = planned(person("b@one.example", "b@one.example", "JP"));
        assertThat(same.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void one_who_replaces_another_is_another() {
        assertThat(second.isAnother(person("b@one.example", "Account-B", "AU"))).isFalse();
        assertThat(second.isAnother(person("c@one.example", "account-b", "JP"))).isTrue();
        assertThat(second.isAnother(person(null, "account-b", "JP"))).isTrue();
    }

    @Test
    void one_whose_address_is_another_persons_is_refused() {
        PlannedRow refused = planned(person("a@one.example", "account-b", "JP"));
        assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(refused.row().fault()).isEqualTo("clash");
    }

    @Test
    void whoever_has_a_place_by_account_alone_gets_name_and_address() {
        Seat seat = seat("participant-1", "AU");
        NewInvitee given = person("p@one.example", "participant-1", "JP");
        PlannedRow seated = Planning.planned(ListRow.of(1, given), known, Map.of("participant-1", seat));
        assertThat(seated.verdict()).isEqualTo(Verdict.SEATED);
        assertThat(seated.changes()).containsExactly(new Change("side", "AU", "JP"));
    }

    @Test
    void whoever_accepts_has_a_place_and_whoever_no_longer_does_has_none() {
        ParticipationId place = new ParticipationId(UUID.randomUUID());
        first.accept(place);
        assertThat(first.state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(first.participation()).isEqualTo(place);
        first.become(InvitationState.WITHDRAWN);
        assertThat(first.participation()).isNull();
    }

    private PlannedRow planned(NewInvitee given) {
        return Planning.planned(ListRow.of(1, given), known, Map.of());
    }

    private static NewInvitee person(@Nullable String address, String account, String side) {
        return new NewInvitee(
                new InviteeName("Given", "Family"),
                address == null ? null : new InviteeAddress(address),
                Language.EN,
                seat(account, side));
    }

    private static Seat seat(String account, String side) {
        return new Seat(account, side, "industry", Capacity.PERSONAL, MemberRole.PARTICIPANT);
    }

    private static WorkshopAccess access() {
        SeriesAccess series = new SeriesAccess(
                new SeriesId(UUID.randomUUID()),
                "series",
                Bilingual.NONE,
                Bilingual.NONE,
                new PersonId(UUID.randomUUID()),
                Map.of());
        return new WorkshopAccess(series, new WorkshopId(UUID.randomUUID()), "workshop", Bilingual.NONE, "Asia/Tokyo");
    }
}
