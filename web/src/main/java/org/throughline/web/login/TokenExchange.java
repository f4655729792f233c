package org.throughline.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.People;
import org.throughline.web.session.SignedIn;

/** Turns what the provider hands out into a {@link SignedIn}, and renews it. */
@ApplicationScoped
public class TokenExchange {

    private static final Logger LOG = Logger.getLogger(TokenExchange.class.getName());

    @Inject
    private IdentityProvider provider;

    @Inject
    private TokenVerifier verifier;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** The roles with which the person of a subject is known to be noted. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    /** Where the browser has to go to keep a passkey for whoever is signed in, or signs in there. */
    String passkeyAddress(AuthorizationRequest authorization, String language) throws IOException {
        return address(authorization, language) + "&kc_action=webauthn-register-passwordless";
    }

    /** Where the browser has to go for a login. */
    String address(AuthorizationRequest authorization, String language) throws IOException {
        return provider.endpoint("authorization_endpoint") + "?"
                + new QueryText()
                        .add("response_type", "code")
                        .add("client_id", provider.clientId())
                        .add("redirect_uri", provider.callback().toString())
                        .add("scope", "openid profile")
                        .add("state", authorization.state())
                        .add("nonce", authorization.nonce())
                        .add("code_challenge", authorization.challenge())
                        .add("code_challenge_method", "S256")
                        .add("ui_locales", language);
    }

    /**
     * Completes a login with the code that the browser brought back.
     *
     * @throws IOException if the provider refuses the code or the tokens are not for this login
     */
    SignedIn complete(AuthorizationRequest authorization, String code) throws IOException {
        JsonObject tokens = provider.token(new QueryText()
                .add("grant_type", "authorization_code")
                .add("code", code)
                .add("redirect_uri", provider.callback().toString())
                .add("code_verifier", authorization.verifier()));
        JWTClaimsSet id = verifier.idToken(tokens.getString("id_token"));
        if (!authorization.nonce().equals(id.getClaim("nonce"))) {
            throw new IOException("The ID token belongs to another login");
        }
        return noted(login(tokens));
    }

    /** Asks for a login to be renewed, with the roles of now. */
    Renewal renew(SignedIn login) {
        try {
            SignedIn renewed = login(provider.token(
                    new QueryText().add("grant_type", "refresh_token").add("refresh_token", login.refreshToken())));
            boolean same = login.noted() && renewed.roles().equals(login.roles());
            return new Renewal.Renewed(same ? renewed.asNoted() : noted(renewed));
        } catch (ProviderNotReachable away) {
            LOG.log(Level.WARNING, "A login could not be renewed: {0}", away.getMessage());
            return new Renewal.NotReachable();
        } catch (IOException refused) {
            return new Renewal.Over();
        }
    }

    /** Notes whoever is behind a login; left to the next request if that cannot be written now. */
    SignedIn noted(SignedIn login) {
        try {
            people.arrive(login.subject(), login.account(), login.name(), login.roles());
            return login.asNoted();
        } catch (EJBException unwritten) {
            // Without the exception: its message may name who it was.
            LOG.warning("Who signed in could not be noted; tried again at the next request");
            return login;
        }
    }

    /** The holder of a bearer token made for our API. */
    Bearer bearer(String token) throws IOException {
        JWTClaimsSet claims = verifier.accessToken(token, provider.apiAudience());
        String subject = claims.getSubject();
        Set<String> roles = groups(claims);
        known.compute(subject, (any, before) -> {
            if (!roles.equals(before)) {
                people.arrive(
                        subject, text(claims, "preferred_username", subject), text(claims, "name", subject), roles);
            }
            return roles;
        });
        return new Bearer(subject, roles);
    }

    /**
     * Where the browser has to go so that the provider's session ends too. It comes back with the language as state.
     *
     * @param login whose; if that is not known any more, the provider asks before it ends one
     */
    String farewell(@Nullable SignedIn login, String language) throws IOException {
        QueryText query = new QueryText()
                .add("client_id", provider.clientId())
                .add("post_logout_redirect_uri", provider.baseUrl() + "/")
                .add("state", language)
                .add("ui_locales", language);
        if (login != null) {
            query.add("id_token_hint", login.idToken());
        }
        return provider.endpoint("end_session_endpoint") + "?" + query;
    }

    private SignedIn login(JsonObject tokens) throws IOException {
        JWTClaimsSet claims = verifier.accessToken(tokens.getString("access_token"), null);
        Duration life = Duration.ofSeconds(tokens.getInt("expires_in"));
        Instant until = clock.instant().plus(life);
        return new SignedIn(
                claims.getSubject(),
                text(claims, "preferred_username", claims.getSubject()),
                text(claims, "name", text(claims, "preferred_username", "")),
                groups(claims),
                until,
                until.plus(life),
                false,
                tokens.getString("refresh_token"),
                tokens.getString("id_token"));
    }

    private static String text(JWTClaimsSet claims, String name, String otherwise) {
        return claims.getClaim(name) instanceof String value ? value : otherwise;
    }

    private static Set<String> groups(JWTClaimsSet claims) throws IOException {
        try {
            List<String> groups = claims.getStringListClaim("groups");
            return groups == null ? Set.of() : Set.copyOf(groups);
        } catch (ParseException odd) {
            throw new IOException("The token's groups are not a list", odd);
        }
    }

    /** The holder of a bearer token. */
    record Bearer(String subject, Set<String> roles) {}
}
