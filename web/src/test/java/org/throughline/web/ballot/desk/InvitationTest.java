package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.prospect.Outlook;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;

class InvitationTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String ADDRESS = "https://throughline.example/s/security/ballots/" + ID + "/vote";

    private final Invitation invitation = Invitation.of(home(), "https://throughline.example");

    @Test
    void says_the_same_to_all_in_both_languages() {
        assertThat(invitation.text()).contains("First round", "第1回投票").contains(ADDRESS);
        assertThat(invitation.subject()).isEqualTo("Round 1 · First round / 第1回・第1回投票");
    }

    @Test
    void gives_the_deadline_in_every_zone_of_the_series() {
        assertThat(invitation.text()).contains("19:00", "17:00");
    }

    @Test
    void leaves_it_to_the_convenor_whom_to_write_to() {
        assertThat(invitation.mailto())
                .startsWith("mailto:?subject=Round%201%20%C2%B7%20First%20round")
                .contains("%0D%0A")
                .doesNotContain("bcc", "cc=", "+");
    }

    private static RoundHome home() {
        UUID series = UUID.randomUUID();
        SeriesAccess access = new SeriesAccess(
                new SeriesId(series),
                "security",
                Bilingual.NONE,
                Bilingual.NONE,
                new PersonId(UUID.randomUUID()),
                Map.of(new ScopeId(series), Set.of(MemberRole.CONVENOR)));
        RoundSummary round = new RoundSummary(
                new RoundId(ID),
                1,
                new Bilingual("First round", "第1回投票"),
                RoundState.OPEN,
                new Announcement(
                        Cut.TOTAL, Audience.PARTICIPANTS, ReleaseMode.ALWAYS, 0, DisclosureRule.FLOOR, 20, true),
                new RoundSummary.Moments(Instant.parse("2026-12-04T08:00:00Z"), Duration.ofMinutes(30), null, null),
                null,
                0);
        return new RoundHome(
                new Constituency(access, new ScopeId(UUID.randomUUID()), "sydney", Bilingual.NONE, "Australia/Sydney"),
                round,
                false,
                List.of("Australia/Sydney", "Asia/Tokyo"),
                List.of(),
                List.of(),
                Map.of(),
                new Outlook(Set.of(), false, 0));
    }
}
