package org.throughline.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.web.refusal.Problem;

/** A condition on an ETag that is none (RFC 9110, 13.1) is answered 400, before anything is read for it. */
@Provider
public class Preconditions implements ContainerRequestFilter {

    private static final String TAG = "(?:W/)?\"[^\"]*\"";
    private static final Pattern TAGS = Pattern.compile("\\s*(?:\\*|" + TAG + "(?:\\s*,\\s*" + TAG + ")*)\\s*");

    @Override
    public void filter(ContainerRequestContext request) {
        if (List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH).stream()
                .map(request::getHeaderString)
                .anyMatch(sent -> sent != null && !isTags(sent))) {
            request.abortWith(Problem.response(Response.Status.BAD_REQUEST, "request"));
        }
    }

    static boolean isTags(String sent) {
        return TAGS.matcher(sent).matches();
    }
}
