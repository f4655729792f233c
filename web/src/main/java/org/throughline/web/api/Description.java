package org.throughline.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.identity.MemberRole;
import org.throughline.web.api.Operation.Asked;
import org.throughline.web.guard.Access;

/** The OpenAPI 3.1 document over a set of resources. */
final class Description {

    private static final String LOGIN = "realm";

    private static final Map<String, String> MEANINGS = Map.of(
            "series", "The series by the last part of its address",
            "code", "The code of a recommendation",
            "instrument", "The instrument by the last part of its address",
            "slug", "The instrument by the last part of its address",
            "text", "Key of one text of the instrument; without it the text that suits the language best",
            "language", "The language in which the text is wanted, as a tag such as en or ja");

    private final Schemas schemas = new Schemas();
    private final Responses responses = new Responses(schemas);
    private final List<Operation> operations;

    Description(Collection<Class<?>> resources) {
        operations = resources.stream()
                .flatMap(Operation::of)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
    }

    List<Operation> operations() {
        return operations;
    }

    Schemas schemas() {
        return schemas;
    }

    /**
     * @param server where the application is reached
     * @param issuer the realm whose tokens it takes
     * @param audience the client for which the tokens must be made out
     */
    Map<String, Object> document(String server, String issuer, String audience) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        operations.forEach(operation -> paths.computeIfAbsent(operation.path(), path -> new TreeMap<>())
                .put(operation.verb(), describe(operation)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Throughline",
                        "version",
                        "1",
                        "description",
                        "The record of a Track 1.5 dialogue, for programs. What the caller may not see does not exist:"
                                + " it answers 404, like what is not there."));
        document.put("servers", List.of(Map.of("url", server)));
        document.put("paths", paths);
        document.put("components", components(issuer, audience));
        return ordered(document);
    }

    /** By name at every depth: the same document, to the byte, from every node. */
    private static Map<String, Object> ordered(Map<?, ?> map) {
        Map<String, Object> ordered = new TreeMap<>();
        map.forEach((name, value) -> ordered.put((String) name, inOrder(value)));
        return ordered;
    }

    private static Object inOrder(Object value) {
        return switch (value) {
            case Map<?, ?> map -> ordered(map);
            case List<?> list -> list.stream().map(Description::inOrder).toList();
            default -> value;
        };
    }

    private Map<String, Object> components(String issuer, String audience) {
        Map<String, Object> all = new TreeMap<>(schemas.named());
        all.put(Responses.PROBLEM, Responses.problem());
        return Map.of(
                "schemas",
                all,
                "securitySchemes",
                Map.of(
                        LOGIN,
                        Map.of(
                                "type",
                                "openIdConnect",
                                "openIdConnectUrl",
                                issuer + "/.well-known/openid-configuration",
                                "description",
                                "Access tokens of the realm as bearer tokens, from the public client " + audience
                                        + " by authorization code with PKCE or by the device flow. ID tokens are"
                                        + " refused.")));
    }

    private Map<String, Object> describe(Operation operation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("summary", operation.summary());
        described.put("description", rule(operation.access()));
        described.put("parameters", parameters(operation));
        described.put("responses", responses.of(operation));
        described.put(
                "security",
                operation.access().anyone()
                        ? List.of(Map.of(), Map.of(LOGIN, List.of()))
                        : List.of(Map.of(LOGIN, List.of())));
        return described;
    }

    private static String rule(Access access) {
        if (access.anyone()) {
            return "Open to everybody; who is signed in may see more.";
        }
        String roles = "Roles: " + String.join(", ", access.roles()) + ".";
        return access.members().length == 0
                ? roles
                : roles + " Members of the series as: "
                        + String.join(
                                ", ",
                                Arrays.stream(access.members())
                                        .map(MemberRole::code)
                                        .toList())
                        + ".";
    }

    private static List<Object> parameters(Operation operation) {
        List<Object> parameters = new ArrayList<>();
        operation.asked().forEach(asked -> parameters.add(parameter(asked)));
        if (operation.verb().equals("get")) {
            parameters.add(Map.of(
                    "name", "If-None-Match",
                    "in", "header",
                    "required", false,
                    "description", "The ETag of an earlier answer; 304 if it still is the answer",
                    "schema", Responses.TEXT));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(Asked asked) {
        Map<String, Object> schema = new LinkedHashMap<>(Responses.TEXT);
        if (!asked.otherwise().isEmpty()) {
            schema.put("default", asked.otherwise());
        }
        return Map.of(
                "name", asked.name(),
                "in", asked.inPath() ? "path" : "query",
                "required", asked.inPath(),
                "description", MEANINGS.getOrDefault(asked.name(), ""),
                "schema", schema);
    }
}
