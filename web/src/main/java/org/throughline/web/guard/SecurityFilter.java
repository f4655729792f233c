package org.throughline.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.web.login.IdentityProvider;

/**
 * The headers of every answer, and the origin check: a request that changes something has to come from one of our own
 * pages. Bearer tokens are not sent by browsers on their own, so the API is exempt.
 */
@WebFilter("/*")
public class SecurityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'";

    /** No address of ours has these; in one they would let two readers of it disagree about where it leads. */
    private static final Pattern TRICKS = Pattern.compile("%2f|%5c|%2e|%00|\\.\\.|;", Pattern.CASE_INSENSITIVE);

    @Inject
    private transient IdentityProvider provider;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" " + origin(provider.issuer())));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (provider.baseUrl().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (TRICKS.matcher(request.getRequestURI()).find() || request.isRequestedSessionIdFromURL()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SAFE.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/")
                || isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))) {
            readForm(request);
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Reads a form before the REST library looks whether there is a body: where the body comes late, the library takes
     * its first byte away from whoever reads it afterwards.
     */
    private static void readForm(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        if (type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length >= 0
                && length <= SizeFilter.LARGEST) {
            Objects.requireNonNull(request.getParameterMap());
        }
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
