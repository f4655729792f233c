package org.throughline.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.web.api.Operation.Asked;

/** What an operation may be answered with, for the OpenAPI document. */
final class Responses {

    /** Name of the schema of what is answered where something was refused. */
    static final String PROBLEM = "Problem";

    static final Map<String, Object> TEXT = Map.of("type", "string");

    private final Schemas schemas;

    /** @param schemas to which those of the answers are added */
    Responses(Schemas schemas) {
        this.schemas = schemas;
    }

    /** By status. */
    Map<String, Object> of(Operation operation) {
        Map<String, Object> responses = new TreeMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        operation.summary(),
                        "headers",
                        Map.of("ETag", Map.of("description", "Strong fingerprint of the answer", "schema", TEXT)),
                        "content",
                        Map.of("application/json", Map.of("schema", schemas.of(operation.answer())))));
        responses.put("304", Map.of("description", "The answer is still the one with the ETag sent"));
        if (!operation.access().anyone()) {
            responses.put("401", refused("No token, or one that is not taken"));
            responses.put("403", refused("The token carries none of the roles"));
        }
        if (operation.asked().stream().anyMatch(Asked::inPath)) {
            responses.put("404", refused("Not there, or not open to the caller"));
        }
        responses.put("default", refused("Anything else that went wrong"));
        return responses;
    }

    private static Map<String, Object> refused(String why) {
        return Map.of(
                "description",
                why,
                "content",
                Map.of("application/problem+json", Map.of("schema", Schemas.to(PROBLEM))));
    }

    /** As RFC 9457 has it, with the members that {@link org.throughline.web.refusal.Problem} adds. */
    static Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", TEXT);
        properties.put("title", TEXT);
        properties.put("status", Map.of("type", "integer", "format", "int32"));
        properties.put("code", Map.of("type", "string", "description", "The refusal by its code"));
        properties.put(
                "faults",
                Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        TEXT,
                        "description",
                        "Field to the code of its fault"));
        properties.put("version", Map.of("type", "integer", "format", "int64", "description", "Of what stands now"));
        properties.put("current", Map.of("type", "string", "description", "What stands now"));
        return Map.of(
                "type", "object", "properties", properties, "required", List.of("type", "title", "status", "code"));
    }
}
