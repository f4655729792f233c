package org.throughline.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whoever signed in last on this browser, as a mark that names nobody. What was typed in a session that has ended waits
 * for the same person and is shown to no other.
 */
public final class LastReader {

    private static final String COOKIE = "throughline-last";

    private LastReader() {}

    /** The cookie to be set when somebody has signed in. */
    public static Cookie cookie(String subject, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, mark(subject));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The cookie to be set when somebody has signed out. */
    public static Cookie none(boolean secure) {
        Cookie cookie = cookie("", secure);
        cookie.setValue("");
        cookie.setMaxAge(0);
        return cookie;
    }

    /** Whether the last who signed in on this browser was another person than this one, and has not signed out. */
    public static boolean wasAnother(HttpServletRequest request, String subject) {
        String last = of(request);
        return !last.isEmpty() && !last.equals(mark(subject));
    }

    /** The mark that the browser carries; empty if nobody has signed in on it. */
    public static String of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    /** Subjects are random, so their hash says nothing. */
    public static String mark(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
