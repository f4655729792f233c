package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** What a stranger tries at the door. */
@ExtendWith(Assembled.class)
class ShieldIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_session_travels_with_our_own_pages_only(People people) {
        try (Page page = people.signedIn("participant-au-6")) {
            assertThat(page.context().cookies(page.url()))
                    .extracting((Cookie cookie) -> cookie.name)
                    .contains("JSESSIONID");
            assertThat(page.context().cookies(page.url()))
                    .allSatisfy(cookie -> assertThat(cookie.sameSite)
                            .as(cookie.name)
                            .isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT))
                    .allSatisfy(cookie ->
                            assertThat(cookie.httpOnly).as(cookie.name).isTrue());
        }
    }

    @Test
    void a_packed_body_is_no_way_round_the_limit_of_size(People people, LocalStack stack) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("{\"text\": \"" + "a".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.US_ASCII));
        }
        try (Page page = people.signedIn("convenor")) {
            int status = page.request()
                    .put(
                            stack.baseUrl() + "/en/s/economic-security-2025/w/tokyo/sessions/1/notes/"
                                    + UUID.randomUUID(),
                            RequestOptions.create()
                                    .setHeader("Origin", stack.baseUrl())
                                    .setHeader("Content-Type", "application/json")
                                    .setHeader("Content-Encoding", "gzip")
                                    .setData(packed.toByteArray()))
                    .status();
            assertThat(status).isIn(413, 415);
        }
    }

    @Test
    void nobody_is_sent_on_to_the_host_that_a_caller_named(LocalStack stack) throws Exception {
        URI base = URI.create(stack.baseUrl());
        for (String path : List.of("/", "/en/s/economic-security-2025/recommendations", "/callback?state=x")) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .startsWith("HTTP/1.1 303")
                        .contains("ocation: /")
                        .doesNotContain("elsewhere");
            }
        }
    }

    @Test
    void senders_who_never_finish_keep_nobody_else_out(LocalStack stack) throws Exception {
        URI base = URI.create(stack.baseUrl());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(base.getHost(), base.getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /en/s/new HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nOrigin: " + base
                                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 1000\r\n\r\na")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(
                    HttpRequest.newBuilder(URI.create(stack.baseUrl() + "/en"))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.discarding());
            while (!isThereWithin(Duration.ofSeconds(2), answer)) {
                // One byte more, so that none of them is given up before the page has come.
                for (Socket socket : slow) {
                    socket.getOutputStream().write('a');
                }
            }
            assertThat(answer.get().statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void a_form_that_never_ends_is_given_up_and_its_sender_told(LocalStack stack) throws Exception {
        URI base = URI.create(stack.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("POST /en/s/new HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nOrigin: " + base
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 1000\r\n\r\na")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(500);
            assertThat(answerWhileSending(socket)).startsWith("HTTP/1.1 408");
        }
    }

    /** Sends a byte whenever nothing has come for half a second, for half a minute at most. */
    private static String answerWhileSending(Socket socket) throws IOException {
        for (int i = 0; i < 60; i++) {
            try {
                return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            } catch (SocketTimeoutException nothingYet) {
                socket.getOutputStream().write('a');
            }
        }
        return "nothing";
    }

    @Test
    void more_fields_or_parts_than_a_form_of_ours_has_are_refused_at_once(People people, LocalStack stack) {
        try (Page page = people.signedIn("staff-1")) {
            int fields = page.request()
                    .post(
                            stack.baseUrl() + "/en/s/new",
                            from(stack, "application/x-www-form-urlencoded", "a=1&".repeat(60_000)))
                    .status();
            assertThat(fields).isEqualTo(413);
            int large = page.request()
                    .post(
                            stack.baseUrl() + "/en/s/new",
                            from(stack, "application/x-www-form-urlencoded", "titleEn=" + "a".repeat(3_300_000)))
                    .status();
            assertThat(large).isEqualTo(413);
            String part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
            int parts = page.request()
                    .post(
                            stack.baseUrl() + "/en/import",
                            from(stack, "multipart/form-data; boundary=b", part.repeat(60_000) + "--b--\r\n"))
                    .status();
            assertThat(parts).isEqualTo(413);
        }
    }

    private static RequestOptions from(LocalStack stack, String type, String body) {
        return RequestOptions.create()
                .setHeader("Origin", stack.baseUrl())
                .setHeader("Content-Type", type)
                .setData(body.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void an_address_that_two_readers_could_read_differently_leads_nowhere(LocalStack stack) throws Exception {
        for (String trick : List.of("/api/..%2flogout", "/api/%2e%2e/logout", "/static/..;/logout")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + trick))
                    .header("Origin", "http://elsewhere.example")
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .as(trick)
                    .isIn(400, 403, 404);
        }
    }

    @Test
    void nothing_says_which_server_this_is_or_lists_its_endpoints(LocalStack stack) throws Exception {
        for (String address : List.of("/openapi", "/metrics", "/static/none.css", "/logout", "/nowhere")) {
            HttpResponse<String> answer = get(stack.baseUrl() + address);
            assertThat(answer.statusCode()).as(address).isIn(303, 403, 404, 405);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContain("paths");
        }
    }

    @Test
    void every_answer_says_what_a_page_may_load_and_that_nobody_frames_it(LocalStack stack) throws Exception {
        for (String address : List.of("/en", "/nowhere", "/api/v1/series", "/static/throughline.css", "/en/a:b")) {
            HttpResponse<String> answer = get(stack.baseUrl() + address);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void an_address_with_a_colon_leads_nowhere_and_breaks_nothing(LocalStack stack) throws Exception {
        HttpResponse<String> page = get(stack.baseUrl() + "/en/foo:bar");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("No answer to this request");
        HttpResponse<String> data = get(stack.baseUrl() + "/api/v1/foo:bar");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(data.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void a_body_whose_end_is_told_twice_is_refused_and_one_that_would_change_the_protocol(LocalStack stack)
            throws Exception {
        assertThat(raw(stack, "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "3\r\na=b\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
        assertThat(raw(stack, "Content-Length: 3\r\nUpgrade: x\r\n", "a=b")).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_token_that_is_none_or_unsigned_opens_nothing(LocalStack stack) throws Exception {
        for (String token : List.of("x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    stack.baseUrl() + "/api/v1/series/economic-security-2025/recommendations"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
    }

    private static String raw(LocalStack stack, String headers, String body) throws IOException {
        URI base = URI.create(stack.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /en/s/new HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nOrigin: " + base
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers + "\r\n"
                                    + body)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void a_password_opens_nothing_without_a_browser(LocalStack stack, People people) {
        try (Page page = people.guest(Screen.LAPTOP, "en")) {
            for (String client : List.of("admin-cli", "throughline-api", "account")) {
                assertThat(page.request()
                                .post(
                                        stack.keycloakUrl() + "/realms/throughline/protocol/openid-connect/token",
                                        RequestOptions.create()
                                                .setForm(FormData.create()
                                                        .set("grant_type", "password")
                                                        .set("client_id", client)
                                                        .set("username", "staff-1")
                                                        .set(
                                                                "password",
                                                                stack.logins()
                                                                        .of("staff-1")
                                                                        .password())))
                                .status())
                        .as(client)
                        .isIn(400, 401);
            }
        }
    }

    @Test
    void what_one_person_typed_in_an_ended_session_is_shown_to_no_other(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate("/en/s/new");
            page.fill("#titleEn", "A title nobody else may see");
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.context()
                    .clearCookies(new BrowserContext.ClearCookiesOptions()
                            .setName(java.util.regex.Pattern.compile("AUTH_SESSION_ID|KEYCLOAK_.*")));
            page.click("main form button[type=submit]");
            people.signIn(page, "participant-jp-2");
            assertThat(page.locator("body")).not().containsText("A title nobody else may see");
        }
    }

    private static boolean isThereWithin(Duration time, CompletableFuture<?> answer) throws Exception {
        try {
            answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
