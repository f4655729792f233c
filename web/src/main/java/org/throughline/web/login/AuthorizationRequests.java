package org.throughline.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The logins that a browser has under way. Each lies in a cookie of its own, and nowhere on the server: so tabs do not
 * disturb each other, any node can complete a login, and the answer to somebody else's login finds nothing that it belongs
 * to. One stays for as long as the provider's own form, since its page can be gone back to.
 */
@ApplicationScoped
public class AuthorizationRequests {

    /** How long the provider lets a login take. */
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final String NAME = "throughline-login-";

    /** Cookies travel with every request: only so many, and short addresses in them. */
    private static final int MOST = 5;

    private static final int LONGEST = 600;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Clock clock;

    /** Starts a login that returns to the address of the parameter {@code to}, if that is one of ours. */
    AuthorizationRequest start(HttpServletRequest request, HttpServletResponse response) {
        AuthorizationRequest authorization =
                AuthorizationRequest.to(ReturnAddress.local(request.getParameter("to")), clock.instant());
        keep(request, response, authorization);
        response.setHeader("Cache-Control", "no-store");
        return authorization;
    }

    /** Keeps a login that starts now with the browser; the oldest goes if there are too many. */
    private void keep(HttpServletRequest request, HttpServletResponse response, AuthorizationRequest authorization) {
        all(request)
                .sorted(Comparator.comparing(AuthorizationRequest::started).reversed())
                .skip(MOST - 1L)
                .forEach(old -> response.addCookie(cookie(old, 0)));
        response.addCookie(cookie(authorization, (int) LIFE.toSeconds()));
    }

    /** The login of this browser to which the provider's answer with this state belongs. */
    Optional<AuthorizationRequest> of(HttpServletRequest request, @Nullable String state) {
        return all(request)
                .filter(authorization -> authorization.state().equals(state))
                .findFirst();
    }

    /** Whoever signs out leaves none behind. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        all(request).forEach(authorization -> response.addCookie(cookie(authorization, 0)));
    }

    private Stream<AuthorizationRequest> all(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Stream.of()
                : Stream.of(sent)
                        .filter(cookie -> cookie.getName().startsWith(prefix()))
                        .flatMap(cookie -> read(cookie.getValue()).stream());
    }

    private Cookie cookie(AuthorizationRequest authorization, int seconds) {
        Cookie cookie = new Cookie(
                prefix() + authorization.state().substring(0, 12), seconds == 0 ? "" : written(authorization));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(provider.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /** Where the browser holds to it, no other host, and nobody on the wire, can give it such a cookie. */
    private String prefix() {
        return provider.isSecure() ? "__Host-" + NAME : NAME;
    }

    static String written(AuthorizationRequest authorization) {
        String target = authorization.target().length() > LONGEST
                ? "/" + ReturnAddress.language(authorization.target())
                : authorization.target();
        return String.join(
                ".",
                String.valueOf(authorization.started().getEpochSecond()),
                authorization.state(),
                authorization.nonce(),
                authorization.verifier(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<AuthorizationRequest> read(String written) {
        List<String> parts = List.of(written.split("\\.", -1));
        if (parts.size() != 5 || parts.subList(1, 4).stream().anyMatch(part -> part.length() < 43)) {
            return Optional.empty();
        }
        try {
            Instant started = Instant.ofEpochSecond(Long.parseLong(parts.get(0)));
            String target = new String(Base64.getUrlDecoder().decode(parts.get(4)), StandardCharsets.UTF_8);
            return Optional.of(new AuthorizationRequest(
                    started, parts.get(1), parts.get(2), parts.get(3), ReturnAddress.local(target)));
        } catch (IllegalArgumentException | java.time.DateTimeException forged) {
            return Optional.empty();
        }
    }
}
