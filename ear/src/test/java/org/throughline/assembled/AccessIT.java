package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/**
 * Every declared endpoint, with every kind of caller, in the series they are members of, in one that they are not, and
 * in one that does not exist. What a caller may not see answers like what does not exist, to the byte.
 */
@ExtendWith(Assembled.class)
@Order(Integer.MAX_VALUE - 1)
class AccessIT {

    private static final UUID NO_RECORD = UUID.randomUUID();
    private static final String OWN = "economic-security-2025";
    private static final String FOREIGN = "a-series-of-strangers";
    private static final String MISSING = "a-series-that-is-not";

    private static final Map<String, String> SAMPLES = Map.of(
            "lang", "en",
            "workshop", "canberra",
            "number", "1",
            "code", "TA-1",
            "recommendation", "TA-1",
            "instrument", "economic-security-cooperation-2026",
            "slug", "economic-security-cooperation-2026",
            "sides/{heading}", "sides/AU",
            "themes/{heading}", "themes/TA");

    private record Reply(int status, String location, String body) {}

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void every_endpoint_answers_every_caller_as_it_declares(LocalStack stack, People people) throws Exception {
        foundForeignSeries(stack);
        List<String> unexpected = new ArrayList<>();
        List<Endpoint> endpoints = Endpoint.all();
        int asked = 0;
        for (Caller caller : Caller.all(stack, people)) {
            for (Endpoint endpoint : endpoints) {
                asked += endpoint.isScoped() ? 3 : 1;
                check(stack, caller, endpoint)
                        .forEach(fault -> unexpected.add(caller.account() + " " + endpoint + " " + fault));
            }
        }
        System.out.println("access: " + endpoints.size() + " endpoints, " + asked + " answers, " + unexpected.size()
                + " unexpected");
        assertThat(endpoints).hasSizeGreaterThan(40);
        assertThat(unexpected).isEmpty();
    }

    private List<String> check(LocalStack stack, Caller caller, Endpoint endpoint) throws Exception {
        List<String> faults = new ArrayList<>();
        Reply own = ask(stack, caller, endpoint, OWN);
        if (endpoint.access().anyone()) {
            if (own.status == 401 || own.status == 403 || own.status >= 500) {
                faults.add("open to anyone, answered " + own.status);
            }
            return faults;
        }
        if (caller.isNobody()) {
            boolean turnedAway = endpoint.isApi() ? own.status == 401 : own.location.startsWith("/login?to=");
            return turnedAway ? faults : List.of("nobody was answered " + own.status + " " + own.location);
        }
        if (!endpoint.admits(caller.roles())) {
            return own.status == 403 ? faults : List.of("without the role answered " + own.status);
        }
        if (own.status >= 500 || own.status == 403 || own.location.startsWith("/login")) {
            faults.add("with the role answered " + own.status);
        }
        if (endpoint.isScoped()) {
            checkScope(stack, caller, endpoint, own, faults);
        }
        return faults;
    }

    private void checkScope(LocalStack stack, Caller caller, Endpoint endpoint, Reply own, List<String> faults)
            throws Exception {
        if (!endpoint.admitsMember(caller.memberships()) && own.status != 404) {
            faults.add("without the member role answered " + own.status);
        }
        boolean known = endpoint.address(SAMPLES).replace("{series}", "").indexOf('{') < 0;
        if (endpoint.admitsMember(caller.memberships())
                && known
                && endpoint.method().equals("GET")
                && own.status == 404) {
            faults.add("a member was answered 404");
        }
        if (endpoint.needsMembership()) {
            Reply foreign = ask(stack, caller, endpoint, FOREIGN);
            Reply missing = ask(stack, caller, endpoint, MISSING);
            if (foreign.status != 404 || missing.status != 404) {
                faults.add("foreign " + foreign.status + ", missing " + missing.status);
            } else if (!foreign.body.replace(FOREIGN, "").equals(missing.body.replace(MISSING, ""))) {
                faults.add("foreign and missing differ");
            }
        }
    }

    private Reply ask(LocalStack stack, Caller caller, Endpoint endpoint, String series)
            throws IOException, InterruptedException {
        Map<String, String> values = new HashMap<>(SAMPLES);
        values.put("series", series);
        String address = endpoint.address(values).replaceAll("\\{[a-zA-Z]+}", NO_RECORD.toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + address))
                .header("Origin", stack.baseUrl())
                .method(
                        endpoint.method(),
                        endpoint.method().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(endpoint.body(NO_RECORD)));
        if (!endpoint.method().equals("GET")) {
            request.header("Content-Type", endpoint.contentType());
        }
        if (endpoint.isApi() && !caller.token().isEmpty()) {
            request.header("Authorization", "Bearer " + caller.token());
        } else if (!endpoint.isApi() && !caller.cookies().isEmpty()) {
            request.header("Cookie", caller.cookies());
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String location = response.headers().firstValue("Location").orElse("").replace(stack.baseUrl(), "");
        return new Reply(response.statusCode(), location, response.body());
    }

    private static void foundForeignSeries(LocalStack stack) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into series (id, slug, title_en, title_ja, summary_en, summary_ja, convened_by_en,
                        convened_by_ja, endorsement_en, endorsement_ja)
                    values (unhex('0f000000000040008000000000000001'), 'a-series-of-strangers', 'Strangers', '他',
                        '', '', 'x', 'x', 'x', 'x')
                    """);
            statement.executeUpdate(
                    """
                    insert into workshop (id, series_id, slug, kind, track, title_en, title_ja, zone, dates)
                    values (unhex('0f000000000040008000000000000002'), unhex('0f000000000040008000000000000001'),
                        'canberra', 'workshop', '1.5', 'Strangers', '他', 'UTC', 'unknown')
                    """);
            statement.executeUpdate(
                    """
                    insert into session (id, workshop_id, number, title_en, title_ja, attribution_rule)
                    values (unhex('0f000000000040008000000000000003'), unhex('0f000000000040008000000000000002'),
                        1, 'Strangers', '他', 'chatham_house')
                    """);
        }
    }
}
