package org.throughline.web.refusal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problem details of RFC 9457. */
public final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {}

    /** Whether the answer to a request has to be a problem: under {@code /api}, and where a script asks for JSON. */
    public static boolean isAnswerTo(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getRequestURI().startsWith("/api/")
                || (accepted != null && accepted.contains("application/json"));
    }

    /** A problem where no resource answers. */
    static String text(Response.StatusType status, String code) {
        return problem(status, code).build().toString();
    }

    /** Nobody is signed in: what would have to be sent along (RFC 6750, 3). */
    public static Response unauthorized() {
        return Response.fromResponse(response(Response.Status.UNAUTHORIZED, "unauthorized"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    public static Response response(Response.StatusType status, String code) {
        return response(status, code, Map.of());
    }

    /** What stands there now, so that whoever saw an older version has both texts. */
    static Response stale(Response.StatusType status, @Nullable String current, long version) {
        JsonObjectBuilder problem = problem(status, "stale").add("version", version);
        if (current != null) {
            problem.add("current", current);
        }
        return answer(status, problem);
    }

    /** @param faults field name to fault code */
    public static Response response(Response.StatusType status, String code, Map<String, String> faults) {
        JsonObjectBuilder problem = problem(status, code);
        if (!faults.isEmpty()) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            faults.forEach(fields::add);
            problem.add("faults", fields);
        }
        return answer(status, problem);
    }

    private static JsonObjectBuilder problem(Response.StatusType status, String code) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("code", code);
    }

    private static Response answer(Response.StatusType status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.build().toString())
                .build();
    }
}
