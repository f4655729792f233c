package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.identity.People;
import org.throughline.web.session.SignedIn;

/** What the provider says of a login, and what is made of it when it says nothing. */
class TokenExchangeTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final LocalProvider local = new LocalProvider();
    private final Register people = new Register();
    private final TokenExchange exchange = new TokenExchange();

    /** Writes down who arrives, unless it is broken. */
    private static final class Register extends People {

        private final List<String> arrived = new ArrayList<>();
        private boolean broken;

        @Override
        public void arrive(String subject, String account, String name, Set<String> roles) {
            if (broken) {
                throw new EJBException("no database");
            }
            arrived.add(subject + " " + roles);
        }
    }

    @BeforeEach
    void wire() throws IllegalAccessException {
        IdentityProvider provider = new IdentityProvider();
        set(provider, "issuer", local.address());
        set(provider, "clientId", "web");
        set(provider, "clientSecret", "secret");
        set(provider, "apiAudience", "api");
        TokenVerifier verifier = new TokenVerifier();
        set(verifier, "provider", provider);
        set(exchange, "provider", provider);
        set(exchange, "verifier", verifier);
        set(exchange, "people", people);
        set(exchange, "clock", Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        local.close();
    }

    @Test
    void a_renewed_login_has_the_roles_of_now_and_lives_as_long_as_its_token() {
        local.handsOut("s-1", "staff");
        assertThat(exchange.renew(login(true, "convenor"))).isInstanceOfSatisfying(Renewal.Renewed.class, renewed -> {
            assertThat(renewed.login().roles()).containsExactly("staff");
            assertThat(renewed.login().until()).isEqualTo(NOON.plusSeconds(LocalProvider.LIFE));
            assertThat(renewed.login().atMost()).isEqualTo(NOON.plusSeconds(2 * LocalProvider.LIFE));
            assertThat(renewed.login().refreshToken()).isEqualTo("next");
            assertThat(renewed.login().noted()).isTrue();
        });
        assertThat(people.arrived).containsExactly("s-1 [staff]");
    }

    @Test
    void a_person_whose_roles_stay_is_not_written_again() {
        local.handsOut("s-1", "staff");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.Renewed.class);
        assertThat(people.arrived).isEmpty();
    }

    @Test
    void a_refused_renewal_ends_the_session() {
        local.says(400, "{\"error\": \"invalid_grant\"}");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.Over.class);
        local.says(401, "");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.Over.class);
    }

    @Test
    void a_fault_of_the_provider_says_nothing_of_the_session() {
        local.says(503, "");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.NotReachable.class);
        local.says(200, "<p>Back soon</p>");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.NotReachable.class);
    }

    @Test
    void a_provider_that_is_away_says_nothing_of_the_session() {
        local.close();
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.NotReachable.class);
    }

    @Test
    void a_person_who_could_not_be_written_down_is_tried_again() {
        people.broken = true;
        local.handsOut("s-1", "staff");
        assertThat(exchange.renew(login(true, "convenor")))
                .isInstanceOfSatisfying(
                        Renewal.Renewed.class,
                        renewed -> assertThat(renewed.login().noted()).isFalse());
        people.broken = false;
        assertThat(exchange.noted(login(false, "staff")).noted()).isTrue();
        assertThat(people.arrived).containsExactly("s-1 [staff]");
    }

    @Test
    void the_holder_of_a_bearer_token_who_could_not_be_written_down_is_tried_again() throws IOException {
        String token = local.token("Bearer", "s-2", "participant");
        people.broken = true;
        assertThatThrownBy(() -> exchange.bearer(token)).isInstanceOf(EJBException.class);
        people.broken = false;
        assertThat(exchange.bearer(token).roles()).containsExactly("participant");
        exchange.bearer(token);
        assertThat(people.arrived).containsExactly("s-2 [participant]");
    }

    @Test
    void a_token_of_another_kind_is_no_bearer_token() {
        assertThatThrownBy(() -> exchange.bearer(local.token("ID", "s-2", "staff")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_provider_that_calls_itself_by_another_name_is_not_ours() {
        local.handsOut("s-1", "staff");
        local.callsItself("http://elsewhere.example");
        assertThat(exchange.renew(login(true, "staff"))).isInstanceOf(Renewal.NotReachable.class);
        assertThat(local.asked()).isZero();
    }

    @Test
    void a_login_is_carried_on_for_one_life_of_a_token_and_no_longer() {
        SignedIn login = login(true, "staff");
        SignedIn carried = Objects.requireNonNull(login.carriedOn(NOON));
        assertThat(carried.isOver(NOON)).isFalse();
        assertThat(carried.isOver(NOON.plusSeconds(31))).isTrue();
        assertThat(carried.atMost()).isEqualTo(login.atMost());
        SignedIn last = Objects.requireNonNull(carried.carriedOn(login.atMost().minusSeconds(1)));
        assertThat(last.isOver(login.atMost())).isTrue();
        assertThat(last.carriedOn(login.atMost())).isNull();
    }

    private static SignedIn login(boolean noted, String role) {
        return new SignedIn(
                "s-1", "p-1", "P", Set.of(role), NOON, NOON.plusSeconds(LocalProvider.LIFE), noted, "refresh", "id");
    }

    private static void set(Object bean, String field, Object value) throws IllegalAccessException {
        for (Field each : bean.getClass().getDeclaredFields()) {
            if (each.getName().equals(field)) {
                each.setAccessible(true);
                each.set(bean, value);
            }
        }
    }
}
