package org.throughline.assembled.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.assembled.Caller;
import org.throughline.assembled.Endpoint;
import org.throughline.assembled.People;
import org.throughline.assembled.box.Scale;
import org.throughline.crowd.Crowd;
import org.throughline.local.LocalStack;

/** Whatever arrives, it is answered, with no fault of the server and no trace in its log. */
@ExtendWith(Assembled.class)
@Order(Integer.MAX_VALUE)
class FuzzIT {

    private static final int REQUESTS = Scale.of(2_000, 100_000);
    private static final int AT_ONCE = 4;

    /** So many pages of each caller are looked at for forms. */
    private static final int PAGES = 120;

    private static final Pattern LINK = Pattern.compile("/en(/(?!.*(export|/download)).*)?");

    private static final Map<String, String> SAMPLES = Map.of(
            "lang", "en",
            "series", "economic-security-2025",
            "workshop", "canberra",
            "number", "1",
            "code", "EN-1",
            "recommendation", "EN-1",
            "instrument", "economic-security-cooperation-2026",
            "slug", "economic-security-cooperation-2026",
            "sides/{heading}", "sides/AU",
            "themes/{heading}", "themes/TA");

    private static final List<String> QUERIES = List.of(
            "part", "to", "q", "sent", "after", "language", "from", "clause", "show", "side", "confirmed", "state");

    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "PATCH", "TRACE", "FOO", "PUT", "DELETE", "POST");

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"text\":",
            "{\"text\":1}",
            "{\"text\":\"\\ud800\"}",
            "{\"text\":{\"a\":[]}}",
            "\u0000",
            "[".repeat(3_000),
            "{\"version\":1e999}",
            "{\"version\":-1,\"text\":\"x\"}",
            "\"x\"",
            "a=b",
            "<a/>");

    private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+}");

    /** A line of a stack trace, or of a level that calls somebody. */
    private static final Pattern ALARM = Pattern.compile("^\\s+at [\\w.$/@]+\\(.*|.*\\bSEVERE\\b.*");

    /** Where forms of one kind of caller stand. */
    private record Scene(Caller caller, List<Endpoint> endpoints, List<FormSample> forms) {}

    private record Sent(int number, RawRequest request, RawAnswer answer) {

        boolean isFault() {
            return answer.status() >= 500 || isUnanswered() || (isSeen() && isMute());
        }

        /** What was not sent to its end may be waited for. */
        private boolean isUnanswered() {
            return answer.status() == 0 || (answer.status() < 0 && !request.isUnfinished());
        }

        /** Whether the application was asked at all: what is no HTTP is refused by the server before. */
        private boolean isSeen() {
            return answer.says("X-Content-Type-Options", "nosniff");
        }

        /** What answers under the API says what went wrong in the form of the API, even where nothing of it is addressed. */
        private boolean isMute() {
            boolean failed = answer.status() >= 400 && request.target().startsWith("/api/v1/");
            return failed
                            && !request.method().equals("HEAD")
                            && !request.isUpgrade()
                            && !answer.says("Content-Type", "application/problem+json")
                    || answer.status() == 401 && !answer.says("WWW-Authenticate", "Bearer")
                    || answer.status() == 405 && !answer.says("Allow", "OPTIONS");
        }

        @Override
        public String toString() {
            return number + ": " + answer.status() + " to " + request;
        }
    }

    @Test
    void whatever_is_sent_no_answer_is_a_fault_and_no_trace_is_logged(LocalStack stack, People people)
            throws Exception {
        Path log = stack.logs().resolve("payara.log");
        URI server = URI.create(stack.baseUrl());
        List<Scene> scenes = new ArrayList<>();
        for (Caller caller : Caller.all(stack, people)) {
            scenes.add(scene(server, caller));
        }
        long before = Files.size(log);
        List<Callable<Sent>> tasks = IntStream.range(0, REQUESTS)
                .mapToObj(number -> (Callable<Sent>) () -> send(server, number, scenes))
                .toList();
        List<Sent> all = Crowd.all(tasks, AT_ONCE);
        Map<Integer, Integer> answers = new TreeMap<>();
        all.forEach(sent -> answers.merge(sent.answer.status(), 1, Integer::sum));
        List<String> alarms = alarms(log, before);
        System.out.printf(
                "fuzz: %d requests, %d forms seen, answers %s, %d bytes of log, %d alarms%n",
                all.size(),
                scenes.stream().mapToInt(scene -> scene.forms.size()).sum(),
                answers,
                Files.size(log) - before,
                alarms.size());
        assertThat(all.stream().filter(Sent::isFault).map(Sent::toString).toList())
                .isEmpty();
        assertThat(alarms).isEmpty();
        assertThat(answers.keySet())
                .as("some got through, or nothing was tried")
                .contains(200, 303, 422);
    }

    /** A request of its own for each number, the same at each run as long as the pages are the same. */
    private static Sent send(URI server, int number, List<Scene> scenes) throws IOException {
        Oddities odd = new Oddities(new Random(number * 7_919L));
        Scene scene = odd.any(scenes);
        RawRequest request =
                switch (scene.forms.isEmpty() ? odd.any(List.of(0, 1)) : odd.any(List.of(0, 1, 2, 2))) {
                    case 0 -> address(odd, scene);
                    case 1 -> body(odd, scene);
                    default -> form(odd, scene);
                };
        odd.headers(withHost(server, request), 2);
        return new Sent(number, request, request.send(server));
    }

    /** An odd address, or an ordinary one with an odd query, read or asked in a way that it does not know. */
    private static RawRequest address(Oddities odd, Scene scene) {
        Endpoint endpoint = odd.any(scene.endpoints);
        Map<String, String> values = new HashMap<>(SAMPLES);
        String template = endpoint.template();
        Matcher variables = VARIABLE.matcher(template);
        List<String> named = new ArrayList<>();
        while (variables.find()) {
            named.add(variables.group().substring(1, variables.group().length() - 1));
        }
        if (!named.isEmpty() && odd.any(List.of(true, true, false))) {
            values.put(odd.any(named), odd.part());
        }
        String path = filled(new Endpoint(endpoint.method(), template, endpoint.access(), "", true), values);
        String further = odd.any(List.of("", "", "", "/" + odd.part(), ":" + odd.part(), "/"));
        String query = odd.any(List.of("", "?" + odd.query(QUERIES)));
        String method = odd.any(List.of(true, true, true, false)) ? "GET" : odd.any(METHODS);
        return by(scene.caller, new RawRequest(method, path + further + query));
    }

    private static RawRequest body(Oddities odd, Scene scene) {
        List<Endpoint> taking = scene.endpoints.stream()
                .filter(endpoint -> !endpoint.method().equals("GET"))
                .toList();
        Endpoint endpoint = odd.any(taking.isEmpty() ? scene.endpoints : taking);
        RawRequest request = new RawRequest(endpoint.method(), filled(endpoint, SAMPLES));
        return by(
                scene.caller,
                request.body(endpoint.contentType(), odd.any(BODIES).getBytes(StandardCharsets.UTF_8)));
    }

    private static RawRequest form(Oddities odd, Scene scene) {
        FormSample form = odd.any(scene.forms);
        for (int i = odd.any(List.of(1, 1, 2, 3)); i > 0; i--) {
            form = form.changed(odd);
        }
        return by(scene.caller, form.request());
    }

    private static RawRequest by(Caller caller, RawRequest request) {
        if (request.target().startsWith("/api/")) {
            return caller.isNobody() ? request : request.header("Authorization", "Bearer " + caller.token());
        }
        return caller.isNobody() ? request : request.header("Cookie", caller.cookies());
    }

    private static String filled(Endpoint endpoint, Map<String, String> values) {
        return VARIABLE.matcher(endpoint.address(values))
                .replaceAll(UUID.nameUUIDFromBytes(new byte[1]).toString());
    }

    /** What a caller may ask for, and the forms of the pages that they reach by links, one of each kind. */
    private static Scene scene(URI server, Caller caller) throws IOException {
        List<Endpoint> endpoints = Endpoint.all().stream()
                .filter(endpoint -> endpoint.access().anyone() || caller.isNobody() || endpoint.admits(caller.roles()))
                .toList();
        Map<String, FormSample> forms = new LinkedHashMap<>();
        Map<String, String> waiting = new LinkedHashMap<>();
        endpoints.stream()
                .filter(endpoint -> endpoint.isPage() && endpoint.method().equals("GET") && !endpoint.isApi())
                .map(endpoint -> filled(endpoint, SAMPLES))
                .forEach(address -> waiting.putIfAbsent(kind(address), address));
        List<String> seen = new ArrayList<>();
        while (seen.size() < PAGES && seen.size() < waiting.size()) {
            String address = List.copyOf(waiting.values()).get(seen.size());
            seen.add(address);
            String page = by(caller, withHost(server, new RawRequest("GET", address)))
                    .send(server)
                    .body();
            FormSample.of(page, server.toString(), address)
                    .forEach(form -> forms.putIfAbsent(kind(form.action()), form));
            FormSample.links(page, server.toString())
                    .filter(link -> LINK.matcher(link).matches())
                    .forEach(link -> waiting.putIfAbsent(kind(link), link));
        }
        return new Scene(caller, endpoints, List.copyOf(forms.values()));
    }

    /** An address without what tells it from others of its kind. */
    private static String kind(String address) {
        return address.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}|[0-9]+|[A-Z]+-\\d+", "*");
    }

    private static RawRequest withHost(URI server, RawRequest request) {
        return request.header("Host", server.getAuthority()).header("Origin", server.toString());
    }

    private static List<String> alarms(Path log, long before) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> ALARM.matcher(line).matches())
                .toList();
    }
}
