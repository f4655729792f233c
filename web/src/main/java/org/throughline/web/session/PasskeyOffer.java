package org.throughline.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Whether a passkey was offered on this device already, and set up or put off. It says nothing of who answered. */
public final class PasskeyOffer {

    private static final String COOKIE = "throughline-passkey";
    private static final List<String> NAMES = List.of(COOKIE, "__Host-" + COOKIE);
    private static final Duration LIFE = Duration.ofDays(365);

    private PasskeyOffer() {}

    /** The cookie to be set when the offer was taken, or put off. */
    public static Cookie answered(boolean secure) {
        Cookie cookie = new Cookie(NAMES.get(secure ? 1 : 0), "answered");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) LIFE.toSeconds());
        return cookie;
    }

    public static boolean isAnswered(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent != null && Stream.of(sent).map(Cookie::getName).anyMatch(NAMES::contains);
    }
}
