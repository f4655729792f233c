package org.throughline.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.web.security.SecurityEvent;
import org.throughline.web.session.SignedIn;

/**
 * Says at every request who calls: for the API by the bearer token, for pages by the login in the session, renewed when
 * its access token has ended; a session named in an address is none. Lets a request without either go on as nobody; what needs somebody is refused by the
 * access rules.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private TokenExchange exchange;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith("/api/")) {
            return bearer(request, context);
        }
        HttpSession session = request.isRequestedSessionIdFromURL() ? null : request.getSession(false);
        SignedIn login = session == null ? null : current(session);
        return login == null ? context.doNothing() : context.notifyContainerAboutLogin(login.subject(), login.roles());
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        try {
            TokenExchange.Bearer holder =
                    exchange.bearer(header.substring(BEARER.length()).trim());
            return context.notifyContainerAboutLogin(holder.subject(), holder.roles());
        } catch (ProviderNotReachable away) {
            return context.doNothing();
        } catch (IOException refused) {
            SecurityEvent.TOKEN_REFUSED.at("api");
            return context.doNothing();
        }
    }

    /** One renewal at a time for a session: the provider takes a refresh token once. */
    private @Nullable SignedIn current(HttpSession session) {
        SignedIn login = (SignedIn) session.getAttribute(SignedIn.IN_SESSION);
        if (login == null || isSettled(login)) {
            return login;
        }
        synchronized (lock(session)) {
            login = (SignedIn) session.getAttribute(SignedIn.IN_SESSION);
            if (login == null || isSettled(login)) {
                return login;
            }
            SignedIn next = next(login);
            if (next == null) {
                session.removeAttribute(SignedIn.IN_SESSION);
            } else {
                session.setAttribute(SignedIn.IN_SESSION, next);
            }
            return next;
        }
    }

    private boolean isSettled(SignedIn login) {
        return login.noted() && !login.isOver(clock.instant());
    }

    /** The login to go on with: a refusal ends it, a provider that cannot be asked only after one token's life more. */
    private @Nullable SignedIn next(SignedIn login) {
        Instant now = clock.instant();
        if (!login.isOver(now)) {
            return exchange.noted(login);
        }
        return switch (exchange.renew(login)) {
            case Renewal.Renewed renewed -> renewed.login();
            case Renewal.NotReachable away -> login.carriedOn(now);
            case Renewal.Over over -> null;
        };
    }

    private static Object lock(HttpSession session) {
        return session.getId().intern();
    }
}
