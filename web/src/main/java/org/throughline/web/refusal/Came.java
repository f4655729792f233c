package org.throughline.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where a reader came from, as far as it is a page of ours. */
final class Came {

    private Came() {}

    /** The local address of the page before; {@code otherwise} if the browser does not say, or it is another's. */
    static String from(HttpServletRequest request, String otherwise) {
        String before = request.getHeader("Referer");
        try {
            URI uri = URI.create(before == null ? "" : before);
            String path = uri.getRawPath();
            boolean ours = request.getServerName().equals(uri.getHost())
                    && path != null
                    && !path.startsWith("//")
                    && !path.equals(request.getRequestURI());
            return !ours ? otherwise : uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException odd) {
            return otherwise;
        }
    }
}
