package org.throughline.web.guard;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.refusal.SenderGone;
import org.throughline.web.security.SecurityEvent;

/**
 * The headers of every answer, and the origin check: a request that changes something has to come from one of our own
 * pages. Bearer tokens are not sent by browsers on their own, so the API is exempt.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'";

    /** A form of ours has tens of fields, a list of all notes some thousand boxes. */
    private static final int MOST_FIELDS = 5_000;

    /** No address of ours has these; in one they would let two readers of it disagree about where it leads. */
    private static final Pattern TRICKS = Pattern.compile("%2f|%5c|%2e|%00|\\.\\.|;|:|%3a", Pattern.CASE_INSENSITIVE);

    @Inject
    private transient IdentityProvider provider;

    /** A form of some kilobytes comes in less over any line. */
    @Inject
    @ConfigProperty(name = "form.patience", defaultValue = "PT30S")
    private transient Duration patience;

    @Resource
    private transient ManagedScheduledExecutorService watch;

    /** Whoever goes away before the answer gets none; whoever sends too slowly is told. */
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            look(request, response, chain);
        } catch (IOException broken) {
            if (!SenderGone.isCauseOf(broken)) {
                throw broken;
            }
            if (!response.isCommitted()) {
                response.setHeader("Connection", "close");
                response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" " + origin(provider.issuer())));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (provider.baseUrl().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (TRICKS.matcher(request.getRequestURI()).find() || request.isRequestedSessionIdFromURL()) {
            SecurityEvent.MALFORMED.at("address");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            // The server has dropped a length that may have stood beside it, in which somebody in between may have
            // believed.
            SecurityEvent.MALFORMED.at("body");
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (isUpgradeWithBody(request)) {
            SecurityEvent.MALFORMED.at("body");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isPacked(request)) {
            response.setHeader("Accept-Encoding", "identity");
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (SAFE.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/")
                || isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))) {
            int refused = read(request);
            if (refused == 0) {
                chain.doFilter(request, response);
            } else {
                SecurityEvent.OVERSIZED.at("form");
                response.setHeader("Connection", "close");
                response.sendError(refused);
            }
        } else {
            SecurityEvent.FOREIGN_ORIGIN.at("form");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Whether it would speak another protocol and sends a body along. The server does not, and would wait for the body's end
     * until nothing had come for long (a real change to HTTP/2 has happened before this).
     */
    private static boolean isUpgradeWithBody(HttpServletRequest request) {
        return request.getHeader("Upgrade") != null && !SAFE.contains(request.getMethod());
    }

    /** Nobody needs to send anything packed, and a little that is packed may be very much. */
    private static boolean isPacked(HttpServletRequest request) {
        String packing = request.getHeader("Content-Encoding");
        return packing != null && !packing.equalsIgnoreCase("identity");
    }

    /**
     * Reads a form, if it is one, before the REST library looks whether there is a body: where the body comes late, the
     * library takes its first byte away from whoever reads it afterwards.
     *
     * @return the status with which it is refused: it is too large, takes too long, or has more fields than a page of ours has; 0
     *     if it is not
     */
    private int read(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded") || length < 0) {
            return 0;
        }
        if (length > SizeFilter.LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (!BodyDeadline.isKept(patience, watch, request::getParameterMap)) {
            return HttpServletResponse.SC_REQUEST_TIMEOUT;
        }
        int fields = request.getParameterMap().values().stream()
                .mapToInt(values -> values.length)
                .sum();
        return fields <= MOST_FIELDS ? 0 : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }

    private boolean isOurs(@Nullable String site, @Nullable String origin) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && origin.equals(origin(provider.baseUrl()));
    }

    private static String origin(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 ? address : address.substring(0, path);
    }
}
