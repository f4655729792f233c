package org.throughline.dialogue.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-04-03T00:00:00Z");
    private static final PersonId CONVENOR = new PersonId(new UUID(0, 4));

    @Test
    void what_was_changed_since_it_was_seen_is_not_deleted() {
        Session session = session();
        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> session.delete(CONVENOR, 7, NOW));
        assertThat(session.isDeleted()).isFalse();
    }

    @Test
    void deleting_twice_is_deleting_once_and_what_is_deleted_stands_nowhere() {
        Session session = session();
        assertThat(Session.standing(session)).isSameAs(session);
        session.delete(CONVENOR, 0, NOW);
        session.delete(CONVENOR, 7, NOW);
        assertThatExceptionOfType(Refusal.Missing.class).isThrownBy(() -> Session.standing(session));
        assertThatExceptionOfType(Refusal.Missing.class).isThrownBy(() -> Session.standing(null));
    }

    @Test
    void people_speak_in_sessions_and_on_visits_and_not_over_coffee() {
        assertThat(SessionKind.values())
                .filteredOn(SessionKind::isRecorded)
                .containsExactly(SessionKind.SESSION, SessionKind.VISIT);
    }

    private static Session session() {
        return new Session(
                new WorkshopId(new UUID(0, 3)),
                1,
                new NewSession(
                        new SessionId(new UUID(0, 1)),
                        SessionKind.SESSION,
                        new Bilingual("Ports", "港湾"),
                        null,
                        null,
                        "",
                        AttributionRule.CHATHAM_HOUSE,
                        Set.of()),
                NOW);
    }
}
