package org.throughline.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The local address to which a login returns. */
public final class ReturnAddress {

    /** In the query of an address to which somebody is led whose form was not taken: see {@code Unsent}. */
    public static final String NOTICE = "?unsent";

    private static final Logger LOG = Logger.getLogger(ReturnAddress.class.getName());

    private ReturnAddress() {}

    /** The address if it is one of ours, else the front page: nobody is sent elsewhere by a forged link. */
    public static String local(@Nullable String address) {
        return address != null && isOurs(address) ? address : "/";
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    /**
     * Sends the browser on to a local address, said as it is: the server would put in front of it what the caller called this
     * host, and the protocol that the proxy in front speaks with it.
     */
    static void see(HttpServletResponse response, String local) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", local);
    }

    /** An address of the provider, for which it may have to be asked. */
    interface Elsewhere {
        String address() throws IOException;
    }

    /** Sends the browser to the provider; if that is not to be reached, to the page that says so. */
    static void leave(HttpServletResponse response, Elsewhere elsewhere, String otherwise) throws IOException {
        try {
            response.sendRedirect(elsewhere.address());
        } catch (ProviderNotReachable away) {
            LOG.log(Level.WARNING, "Nobody can sign in or out: {0}", away.getMessage());
            see(response, otherwise);
        }
    }

    /** The page which says that a login came to nothing, and leads to where it wanted. */
    static String failed(String target) {
        return "/" + language(target) + "/login-failed?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The address without the news that something was not sent, for somebody who did not send it. */
    static String withoutNotice(String target) {
        return target.endsWith(NOTICE) ? target.substring(0, target.length() - NOTICE.length()) : target;
    }

    static String language(String target) {
        return target.equals("/ja") || target.startsWith("/ja/") || target.startsWith("/ja?") ? "ja" : "en";
    }

    static String preferred(Locale reader) {
        return reader.getLanguage().equals("ja") ? "ja" : "en";
    }
}
