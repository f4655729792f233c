package org.throughline.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whoever signed in last on this browser, as a mark that names nobody. What was typed in a session that has ended waits
 * for the same person and is shown to no other. The mark is signed: for somebody who never signed in nothing waits, and
 * nobody fills the server with sessions by making marks up.
 */
public final class LastReader {

    private static final String COOKIE = "throughline-last";
    private static final String HOST_ALONE = "__Host-";

    private LastReader() {}

    /** The cookie to be set when somebody has signed in. */
    public static Cookie cookie(String subject, boolean secure) {
        String mark = mark(subject);
        Cookie cookie = new Cookie(name(secure), mark + "." + signature(mark));
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
                int end = cookie.getValue().indexOf('.');
                if (cookie.getName().equals(name(isSecure())) && end > 0) {
                    String mark = cookie.getValue().substring(0, end);
                    if (isSigned(mark, cookie.getValue().substring(end + 1))) {
                        return mark;
                    }
                }
            }
        }
        return "";
    }

    /** Where people come by https, one that anybody else could have set is not believed. */
    private static String name(boolean secure) {
        return secure ? HOST_ALONE + COOKIE : COOKIE;
    }

    private static boolean isSecure() {
        return ConfigProvider.getConfig().getValue("base.url", String.class).startsWith("https:");
    }

    private static boolean isSigned(String mark, String signature) {
        return MessageDigest.isEqual(
                signature(mark).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Under a key that all nodes have: the secret which they share with the identity provider. */
    private static String signature(String mark) {
        try {
            String secret = ConfigProvider.getConfig().getValue("oidc.client.secret", String.class);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec((COOKIE + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(mark.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
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
