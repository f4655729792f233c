package org.throughline.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Where a reader came from, as far as it is a page of ours. */
final class Came {

    private Came() {}

    /** The local address of the page before; {@code otherwise} if the browser does not say, or it is another's. */
    static String from(HttpServletRequest request, String otherwise) {
        return page(request)
                .filter(page -> !page.replaceFirst("[?].*", "").equals(request.getRequestURI()))
                .orElse(otherwise);
    }

    /** The same, also if what was asked for has the address of that page. */
    static Optional<String> page(HttpServletRequest request) {
        String before = request.getHeader("Referer");
        try {
            URI uri = URI.create(before == null ? "" : before);
            String path = uri.getRawPath();
            if (path == null
                    || path.startsWith("//")
                    || !request.getServerName().equals(uri.getHost())) {
                return Optional.empty();
            }
            return Optional.of(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
