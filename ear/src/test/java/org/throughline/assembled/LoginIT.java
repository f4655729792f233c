package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** A login is that of the browser which started it, leads to where its person wanted to go, and cannot be planted. */
@ExtendWith(Assembled.class)
class LoginIT {

    private static final String VIEWS = "/en/s/economic-security-2025/views";
    private static final String PROGRAMME = "/en/s/economic-security-2025";
    private static final RequestOptions AS_SENT = RequestOptions.create().setMaxRedirects(0);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_session_named_in_an_address_is_never_taken(People people, LocalStack stack) throws Exception {
        try (Page page = people.signedIn("convenor")) {
            String name = page.locator(".person").innerText();
            String key = session(page);
            for (String path : List.of("/en", PROGRAMME, "/login", "/callback", "/static/throughline.css")) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(URI.create(stack.baseUrl() + path + ";jsessionid=" + key))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).doesNotContain(name);
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            }
        }
    }

    @Test
    void the_answer_to_somebody_elses_login_plants_nothing(People people, LocalStack stack) {
        try (Page attacker = people.guest(Screen.LAPTOP, "en");
                Page victim = people.guest(Screen.PHONE, "en");
                Page member = people.signedIn("participant-jp-5")) {
            String name = member.locator(".person").innerText();
            String callback = callbackOf(attacker, stack, "staff-3");
            String named = callback.replace("/callback?", "/callback;jsessionid=" + session(attacker) + "?");
            for (String planted : List.of(named, callback)) {
                victim.navigate(planted);
                victim.navigate("/en");
                assertThat(victim.locator(".person")).hasCount(0);
                member.navigate(planted);
                member.navigate("/en");
                assertThat(member.locator(".person")).hasText(name);
            }
            attacker.navigate(callback);
            assertThat(attacker.locator(".person")).hasCount(1);
        }
    }

    @Test
    void two_tabs_that_both_start_a_login_both_land_where_they_wanted(People people, LocalStack stack) {
        try (Page ballot = people.guest(Screen.PHONE, "en");
                Page programme = ballot.context().newPage()) {
            ballot.navigate(VIEWS);
            programme.navigate("/ja" + PROGRAMME.substring(3));
            people.signIn(ballot, "participant-au-7");
            assertThat(ballot.url()).isEqualTo(stack.baseUrl() + VIEWS);
            // The login server's own page notices that its person has signed in.
            programme.waitForURL(stack.baseUrl() + "/ja" + PROGRAMME.substring(3));
            assertThat(programme.locator(".person")).hasCount(1);
        }
    }

    @Test
    void a_login_that_failed_leads_back_to_the_page_that_was_wanted(People people, LocalStack stack) {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate("/ja" + VIEWS.substring(3));
            String state = page.url().replaceAll(".*[?&]state=([^&]+).*", "$1");
            page.navigate("/callback?error=temporarily_unavailable&state=" + state);
            assertThat(page.locator("h1")).hasText("ログインできませんでした");
            people.look(page, "login-failed");
            page.click("main a.button");
            people.signIn(page, "participant-jp-6");
            assertThat(page.url()).isEqualTo(stack.baseUrl() + "/ja" + VIEWS.substring(3));
        }
    }

    @Test
    void going_back_over_a_login_leads_to_pages(People people, LocalStack stack) {
        try (Page page = people.guest(Screen.LAPTOP, "en")) {
            page.navigate("/en");
            page.navigate(VIEWS);
            people.signIn(page, "participant-au-8");
            page.navigate(PROGRAMME);
            for (int i = 0; i < 3; i++) {
                page.goBack();
                assertThat(page.url()).doesNotContain("login-failed").startsWith("http");
                assertThat(page.locator("h1").first()).isVisible();
            }
        }
    }

    @Test
    void signing_out_of_a_session_that_is_over_ends_the_one_at_the_login_server_too(People people) {
        try (Page page = people.signedIn("participant-jp-7")) {
            page.navigate("/ja" + VIEWS.substring(3));
            page.context()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.click("#sign-out button");
            page.click("#kc-logout");
            page.waitForURL("**/ja");
            page.navigate(VIEWS);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void a_program_gets_what_the_api_needs_and_renews_it_with_each_token_once(People people, LocalStack stack) {
        try (Page page = people.signedIn("participant-au-6")) {
            JsonObject tokens = Bearer.tokens(stack, page);
            JsonObject claims = Bearer.claims(tokens.getString("access_token"));
            assertThat(claims.get("aud")).asString().isEqualTo("\"throughline-api\"");
            assertThat(claims).doesNotContainKeys("resource_access", "realm_access", "email");
            assertThat(claims.getJsonArray("groups").toString()).isEqualTo("[\"participant\"]");
            assertThat(claims.getString("scope")).doesNotContain("offline");
            String refresh = tokens.getString("refresh_token");
            assertThat(Bearer.renewed(stack, page, refresh).status()).isEqualTo(200);
            assertThat(Bearer.renewed(stack, page, refresh).status()).isEqualTo(400);
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    /** The address to which the login server sends the browser of somebody who has signed in there, not yet gone to. */
    private static String callbackOf(Page page, LocalStack stack, String user) {
        APIRequestContext browser = page.request();
        String asked = browser.get("/login?to=/en", AS_SENT).headers().get("location");
        String form = browser.get(asked).text().replaceAll("(?s).*<form[^>]*action=\"([^\"]+)\".*", "$1");
        FormData login = FormData.create()
                .set("username", user)
                .set("password", stack.logins().of(user).password())
                .set("credentialId", "");
        return Optional.ofNullable(browser.post(
                                form.replace("&amp;", "&"),
                                RequestOptions.create().setMaxRedirects(0).setForm(login))
                        .headers()
                        .get("location"))
                .orElseThrow();
    }
}
