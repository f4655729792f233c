package org.throughline.web.refusal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Problem details of RFC 9457. */
public final class Problem {

    private Problem() {}

    public static Response response(Response.StatusType status, String code) {
        return response(status, code, Map.of());
    }

    /** @param faults field name to fault code */
    public static Response response(Response.StatusType status, String code, Map<String, String> faults) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("code", code);
        if (!faults.isEmpty()) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            faults.forEach(fields::add);
            problem.add("faults", fields);
        }
        return Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(problem.build().toString())
                .build();
    }
}
